import { invoicesCommand } from "./invoicesCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(invoicesCommand);
