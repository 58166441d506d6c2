import type { ComponentType } from "react";
import type { Language } from "../../language/language";
import type { OpenedCheck } from "../check/openCheck";
import type { Late } from "../late";

export interface OpenedImport {
  readonly View: ComponentType;
}

export function openImport(_language: Language, _check: Late<OpenedCheck>): OpenedImport {
  return { View: () => null };
}
