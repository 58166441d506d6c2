/** The bundler could not make the pages; its message lists the faults. */
export class BuildError extends Error {}
