/** Last step of `npm run build`: a Brotli copy beside each script and style, made once at the highest level. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const folder = "build/client/assets";
const names = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
for (const name of names)
  writeFileSync(`${folder}/${name}.br`, brotliCompressSync(readFileSync(`${folder}/${name}`)));
