import { pathToFileURL } from "node:url";
import type { Measure } from "./measure";

/**
 * Prints how long the first call of each side took, in milliseconds: `firstCallProcess MODULE MEASURE INDEX`. Only the
 * measure's own module is loaded: it is started often.
 */
const [, , module = "", name, index] = process.argv;
const exported = Object.values((await import(pathToFileURL(module).href)) as Record<string, Measure>);
const timings = await exported.find((measure) => measure.name === name)?.timings?.();
const first = timings?.[Number(index)]?.first;
if (!first) throw new Error(`the measure ${name} tells no first call of its comparison ${index}`);
process.stdout.write(JSON.stringify(first()));
