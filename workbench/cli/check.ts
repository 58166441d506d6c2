import { checkCommand } from "./checkCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(checkCommand);
