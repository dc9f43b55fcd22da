/** Returns whether a text is a time of RFC 3339 (`full-time`): with an offset, and a leap second only at midnight UTC. */
export function isTime(text: string): boolean {
  const [, hour, minute, second, sign, offsetHour = 0, offsetMinute = 0] = TIME.exec(text) ?? [];
  if (second === undefined || Number(hour) > 23 || Number(minute) > 59) return false;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return false;
  const local = Number(hour) * 60 + Number(minute);
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  const utc = (local + (sign === '-' ? offset : -offset) + DAY) % DAY;
  return Number(second) <= (utc === DAY - 1 ? 60 : 59);
}

const TIME = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
/** In minutes. */
const DAY = 24 * 60;
