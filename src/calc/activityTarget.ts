import { BASE_ZERO, type Fault } from "./fault";
import { finite } from "./finite";
import { scaled } from "./scaled";

/** A municipality's part of a total target, by population, unrounded. */
export function activityTarget(total: number, population: number, populationOfAll: number): number | Fault {
  return populationOfAll === 0 ? BASE_ZERO : finite(scaled(total, population, populationOfAll));
}
