/** Texts made comparable: "Consumo Eléctrico (kWh)" and "consumo electrico kwh" are the same words. */

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "²": "2",
  "³": "3",
  "₂": "2",
  "₄": "4",
  º: "o",
  ª: "a",
};

/** Lower case, without accents, marks and double spaces. */
export function plainWords(text: string): string {
  return text
    .replace(/[²³₂₄ºª]/g, (mark) => SUPERSCRIPTS[mark] ?? mark)
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}%$]+/gu, " ")
    .trim();
}

/** "floorAreaM2" → "floor area m2", for headings that use the ids of the plan file. */
export function wordsOfId(id: string): string {
  return plainWords(id.replace(/([a-z\d])([A-Z])/g, "$1 $2"));
}

/** A heading without what stands in brackets: "Superficie (m²)" → "superficie". */
export function wordsBeforeBrackets(text: string): string {
  return plainWords(text.replace(/[([{][^)\]}]*[)\]}]/g, " "));
}

/** What stands in brackets: the unit of a heading. */
export function wordsInBrackets(text: string): string[] {
  return [...text.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map(([, inside = ""]) => inside.trim());
}

const STOP_WORDS = new Set(
  "de del la el los las y o u en por para con un una que se al the of and or in by for to a da do das dos e os as no na".split(
    " ",
  ),
);

/** Plain words that tell something, each once. */
export function tellingWords(plain: string): string[] {
  return [...new Set(plain.split(" "))].filter((word) => word !== "" && !STOP_WORDS.has(word));
}
