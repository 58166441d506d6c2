import type { StoreApi } from "zustand/vanilla";

/** State to be shown, which `useStore` reads in a component; only who has created the store changes it. */
export type ReadableStore<State> = Omit<StoreApi<State>, "setState">;
