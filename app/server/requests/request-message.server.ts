import type { Translate } from "~/i18n/translate";
import { dueText, periodText, type RequestPaper } from "~/print/requests/request-paper";

/** What people read on a telephone without scrolling. */
export const LONGEST_MESSAGE = 600;
/** Names longer than this are cut: the letter has them whole. */
const LONGEST_NAME = 60;

/**
 * The request as a message for the telephone. Who asks, for what, of when and the thanks are always there; the rest
 * is left out, least important first, when long names leave no room.
 */
export function requestMessage(paper: RequestPaper, t: Translate): string {
  const { kind, request, sender, locale } = paper;
  const due = dueText(paper);
  const period = periodText(paper, t);
  const ask = cut(request.otherData ?? kind.askShort[locale], 2 * LONGEST_NAME);
  const parts: Part[] = [
    { text: t("paper.message.hello", { municipality: cut(paper.municipality) }), rank: 0 },
    {
      text: t(request.detail === "months" ? "paper.message.askMonths" : "paper.message.ask", { ask, period }),
      rank: 0,
    },
    { text: t("paper.message.use"), rank: 3 },
    { text: t("paper.message.form"), rank: 4 },
    ...(due === null ? [] : [{ text: t("paper.message.due", { date: due }), rank: 1 }]),
    ...(sender.replyTo === null
      ? []
      : [{ text: t("paper.message.reply", { reply: sender.replyTo }), rank: 2 }]),
    { text: t("paper.message.thanks"), rank: 0 },
    ...signature(paper),
  ];
  return joined(fitting(parts));
}

interface Part {
  text: string;
  /** 0 stays; the higher, the sooner it is left out. */
  rank: number;
}

function signature({ sender }: RequestPaper): Part[] {
  const names = [...new Set([sender.role, sender.office])].filter((name) => name !== null);
  return names.map((name) => ({ text: cut(name), rank: 5 }));
}

function fitting(parts: readonly Part[]): readonly Part[] {
  if (joined(parts).length <= LONGEST_MESSAGE) return parts;
  const least = Math.max(...parts.map(({ rank }) => rank));
  return least === 0 ? parts : fitting(parts.filter(({ rank }) => rank < least));
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(" ");
}

function cut(name: string, longest = LONGEST_NAME): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
