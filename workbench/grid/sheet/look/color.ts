/** A colour moved towards another: `share` 0 leaves it, 1 gives the other. Both `#RRGGBB`. */
export function mixed(color: string, towards: string, share: number): string {
  const part = (at: number): string => {
    const from = Number.parseInt(color.slice(at, at + 2), 16);
    const to = Number.parseInt(towards.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}
