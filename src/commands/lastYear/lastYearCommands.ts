export { prepareLastYear } from "./prepareLastYear";
export { takeOverLastYear, undoLastYear } from "./takeOverLastYear";
