import { Fragment, type ReactNode } from "react";

/**
 * Help texts of the template: paragraphs, "- " and "1. " lists, **strong**, *emphasis*, [words](address).
 * The full reading of Markdown stays on the server; these texts are ours.
 */
export function FormattedText({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((block, index) => (
          <Block key={index} lines={block.split("\n")} />
        ))}
    </>
  );
}

const BULLET = /^\s*[-*] +/;
const NUMBER = /^\s*\d+[.)] +/;

function Block({ lines }: { lines: string[] }) {
  if (lines.every((line) => BULLET.test(line))) return <ul>{items(lines, BULLET)}</ul>;
  if (lines.every((line) => NUMBER.test(line))) return <ol>{items(lines, NUMBER)}</ol>;
  const firstItem = lines.findIndex((line) => BULLET.test(line));
  if (firstItem <= 0) return <p>{inline(lines.join(" "))}</p>;
  return (
    <>
      <p>{inline(lines.slice(0, firstItem).join(" "))}</p>
      <Block lines={lines.slice(firstItem)} />
    </>
  );
}

function items(lines: string[], mark: RegExp): ReactNode[] {
  return lines.map((line, index) => <li key={index}>{inline(line.replace(mark, ""))}</li>);
}

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(((?:https?:\/|\/|mailto:)[^)\s]*)\)/g;

function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, strong, emphasis, words, address] = match;
    parts.push(text.slice(end, match.index));
    if (strong !== undefined) parts.push(<strong>{strong}</strong>);
    else if (emphasis !== undefined) parts.push(<em>{emphasis}</em>);
    else parts.push(<a href={address}>{words}</a>);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
