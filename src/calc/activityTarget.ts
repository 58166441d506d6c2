import { BASE_ZERO, type Fault } from "./fault";
import { finiteOrOverflow } from "./finiteOrOverflow";
import { scaled } from "./scaled";

/** A municipality's part of a total target, by population, unrounded. */
export function activityTarget(total: number, population: number, populationOfAll: number): number | Fault {
  return populationOfAll === 0 ? BASE_ZERO : finiteOrOverflow(scaled(total, population, populationOfAll));
}
