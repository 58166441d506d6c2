import { contractCommand } from "./contractCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(contractCommand);
