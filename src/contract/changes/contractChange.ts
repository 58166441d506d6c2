import type { Amendment } from "../contract";
import type { LeafValue } from "./contractLeaves";

/** One thing in which a contract differs from its earlier version. */
export type ContractChange =
  | { readonly kind: "measure-added" | "measure-removed"; readonly measure: string; readonly point: string }
  | {
      readonly kind: "target";
      readonly measure: string;
      /** A year, or a step within one: `2026`, `2026K3`. */
      readonly period: string;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  | {
      /** In 1.000 kr.; `undefined` where nothing is fixed. */
      readonly kind: "funding";
      readonly municipality: string;
      readonly year: number;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  /** A unit or a counted figure that measures have, and the contract declares nowhere. */
  | { readonly kind: "unit-undeclared" | "figure-undeclared"; readonly name: string }
  /** The total as printed. */
  | {
      readonly kind: "funding-total";
      readonly year: number;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  | { readonly kind: "year-added" | "year-removed"; readonly year: number }
  | { readonly kind: "municipality-added" | "municipality-removed"; readonly municipality: string }
  /** The same code under another name. */
  | { readonly kind: "municipality-renamed"; readonly from: string; readonly to: string }
  /** The same name with another code. */
  | {
      readonly kind: "municipality-code";
      readonly municipality: string;
      readonly from: string;
      readonly to: string;
    }
  /** An amendment that comes or goes while the contract says the same where it holds. */
  | { readonly kind: "amendment-added" | "amendment-removed"; readonly amendment: Amendment }
  /** Anything else, by where it stands in the contract: words, definitions, the band's width. */
  | {
      readonly kind: "other";
      /** Keys, and ids in place of a list's numbers; each may hold any sign. */
      readonly path: readonly string[];
      /** `undefined` where nothing stands. */
      readonly from: LeafValue | undefined;
      readonly to: LeafValue | undefined;
    };
