import { discloseCommand } from "./discloseCommand";
import { runAsProcess } from "./runAsProcess";

await runAsProcess(discloseCommand);
