/**
 * Returns whether a text is a duration of RFC 3339 (appendix A): `P3D`, `PT36H`, `P2W`. Units are whole, and none is left
 * out between two others: `PT1H0M30S`, not `PT1H30S`.
 */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

const TIME = 'T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)';
const DATE = '(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)';
const DURATION = /* @__PURE__ */ new RegExp(`^P(?:\\d+W|${DATE}(?:${TIME})?|${TIME})$`);
