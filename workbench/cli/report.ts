import { reportCommand } from "./reportCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(reportCommand);
