import fc from "fast-check";
import { CASE_SEED } from "./src/functions/independent/cases";

// A counterexample that the verification meets is repeated by its seed.
fc.configureGlobal({ seed: CASE_SEED });
