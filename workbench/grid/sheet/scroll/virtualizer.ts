// A compiler that memoizes must not remember what the virtualizer answers; there is none here, and the lint
// rule that warns of it knows the hook by its package.
export { useVirtualizer } from "@tanstack/react-virtual";
