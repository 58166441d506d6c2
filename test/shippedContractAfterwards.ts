import { afterAll } from "vitest";
import { setContractInUse } from "../src/contract/contractInUse";

// Files share their modules: one that uses another contract must not leave it to those that follow.
afterAll(() => {
  setContractInUse();
});
