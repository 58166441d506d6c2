import type { Unit } from "./contract";

/** The least and the greatest figure that there can be in a unit: a share of 85 is 8,500 %, and no share. */
export function actualLimits({ kind }: Unit): { readonly minimum: number; readonly maximum: number } {
  switch (kind) {
    case "share":
      return { minimum: 0, maximum: 1 };
    case "percentage-points":
      return { minimum: -10, maximum: 10 };
    case "points":
      return { minimum: -100, maximum: 100 };
    case "number":
      return { minimum: -1_000_000_000, maximum: 1_000_000_000 };
    case "count":
    case "amount":
      return { minimum: 0, maximum: 1_000_000_000 };
  }
}
