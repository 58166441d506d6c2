import webpack, { type Configuration, type Stats } from "webpack";

/** Builds once; errors stay in the stats, a configuration that webpack refuses rejects. */
export function runWebpack(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    if (compiler === null) {
      reject(new Error("webpack made no compiler."));
      return;
    }
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        const error = failure ?? closing;
        if (error || stats === undefined) reject(error ?? new Error("webpack gave no stats."));
        else resolve(stats);
      });
    });
  });
}
