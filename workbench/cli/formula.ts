import { formulaCommand } from "./formulaCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(formulaCommand);
