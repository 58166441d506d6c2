import type { Configuration } from "webpack";
import type { BuildOptions } from "./build/webpackConfiguration";

/** The add-in's build for production. */
export default function configuration(options?: Partial<Omit<BuildOptions, "mode">>): Configuration;
