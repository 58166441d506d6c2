/** Where the project's own manifest has its pages, and a build for which no address was given. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";
