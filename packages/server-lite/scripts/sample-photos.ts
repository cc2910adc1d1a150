// Draws the sample's pictures anew: each sample/photos/*.svg becomes the WebP beside it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const FOLDER = new URL('../sample/photos/', import.meta.url);
const PHOTO_WIDTH = 960;
const AVATAR_WIDTH = 96;

for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.svg'))) {
  const width = file.startsWith('avatar-') ? AVATAR_WIDTH : PHOTO_WIDTH;
  const bytes = await sharp(await readFile(new URL(file, FOLDER)))
    .flatten()
    .resize(width)
    .webp({ quality: 80, effort: 6 })
    .toBuffer();
  const name = file.replace(/svg$/, 'webp');
  await writeFile(new URL(name, FOLDER), bytes);
  console.log(`${name} ${bytes.length} bytes`);
}
