/** What the plans of a user pool include: the most users, the sign-ins a month, and the price a month in cents. */
export const plans = {
  platform: { seats: Number.MAX_SAFE_INTEGER, signIns: Number.MAX_SAFE_INTEGER, price: null },
  free: { seats: 5, signIns: 20, price: null },
  team: { seats: 100, signIns: 10_000, price: 2900 },
  business: { seats: 10_000, signIns: 1_000_000, price: 29_900 },
} as const satisfies Record<string, { seats: number; signIns: number; price: number | null }>;

export type Plan = keyof typeof plans;
