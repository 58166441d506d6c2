import { functions } from "./functions";

/** Tells Excel which function answers to which id. Needs the custom functions runtime to be loaded. */
export function associateFunctions(): void {
  for (const [id, answer] of Object.entries(functions)) CustomFunctions.associate(id, answer);
}
