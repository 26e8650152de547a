/** Where a request stands on a day. Days are texts "2026-11-23", which compare as dates do. */

export type RequestStanding = "to-ask" | "asked" | "overdue" | "received" | "refused";

export interface RequestDates {
  /** As the person states it; null while nobody did. */
  state: "to-ask" | "asked" | "received" | "refused" | null;
  askedOn: string | null;
  answerDue: string | null;
  receivedOn: string | null;
}

/**
 * A date says more than a state that nobody changed: what has a date of receipt is received, what has a date of
 * asking was asked. A refusal is stated by a person only, and may have come on a day. The day on which the answer
 * is due is still in time; without such a day nothing is ever overdue.
 */
export function standingOf(request: RequestDates, today: string): RequestStanding {
  const { state, askedOn, answerDue, receivedOn } = request;
  if (state === "refused") return "refused";
  if (state === "received" || receivedOn !== null) return "received";
  if (state !== "asked" && askedOn === null) return "to-ask";
  return answerDue !== null && answerDue < today ? "overdue" : "asked";
}

/** How many requests stand where; `sent` are all but those still to be asked. */
export interface RequestTally {
  toAsk: number;
  sent: number;
  overdue: number;
  received: number;
  refused: number;
}

export function tallyRequests(requests: readonly RequestDates[], today: string): RequestTally {
  const standings = requests.map((request) => standingOf(request, today));
  const count = (wanted: RequestStanding) => standings.filter((standing) => standing === wanted).length;
  const toAsk = count("to-ask");
  return {
    toAsk,
    sent: standings.length - toAsk,
    overdue: count("overdue"),
    received: count("received"),
    refused: count("refused"),
  };
}
