import { rectanglesAddress, parseRectangles, joinRectangles } from "../plan/rectangles";
import type { ValidationPlan } from "../plan/plan";

/**
 * Places with the same validation share one plan. A formula stays where it is: it may refer to
 * the first cell of its own place.
 */
export function mergeValidations(plans: readonly ValidationPlan[]): ValidationPlan[] {
  const alike = new Map<string, { readonly plan: ValidationPlan; readonly addresses: string[] }>();
  for (const plan of plans) {
    const said = JSON.stringify(plan.rule.kind === "formula" ? plan : { ...plan, address: "" });
    const known = alike.get(said) ?? { plan, addresses: [] };
    known.addresses.push(plan.address);
    alike.set(said, known);
  }
  return [...alike.values()].map(({ plan, addresses }) => ({
    ...plan,
    address: rectanglesAddress(joinRectangles(addresses.flatMap(parseRectangles))),
  }));
}
