import { workbookCommand } from "./workbookCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(workbookCommand);
