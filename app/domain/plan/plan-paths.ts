/** Addresses of a plan's pages: the one place that spells them. */
import { SINGLE_INSTANCE, type EntryAddress } from "../template/address";
import type { CouncilPaperId, PagePaperId, ResultsPageId, WorkshopPaperId } from "../template/template";

export function planPath(planId: string): string {
  return `/plans/${planId}`;
}

export function sectionPath(planId: string, section: string): string {
  return `/plans/${planId}/sections/${section}`;
}

/** Check-your-answers of an entry: a section, one of its instances, or a row. */
export function entryPath(planId: string, address: EntryAddress): string {
  const base = `${sectionPath(planId, address.section)}/${address.instance}`;
  return address.field && address.row ? `${base}/${address.field}/${address.row}` : base;
}

/** A page of questions of an entry. */
export function pagePath(planId: string, address: EntryAddress, page: string): string {
  return `${entryPath(planId, address)}/${page}`;
}

/** The question itself: where "change" and "missing" links lead. */
export function fieldPath(planId: string, address: EntryAddress, page: string, field: string): string {
  return `${pagePath(planId, address, page)}#${fieldAnchor(field)}`;
}

/** Id of the block of a question in its page (components/form draws it). */
export function fieldAnchor(field: string): string {
  return `question-${field}`;
}

export function savePath(planId: string): string {
  return `${planPath(planId)}/save`;
}

export function stagePath(planId: string, stage: string): string {
  return `${planPath(planId)}/stages/${stage}`;
}

export function reviewPath(planId: string, stage: string, submissionId: string): string {
  return `${stagePath(planId, stage)}/review/${submissionId}`;
}

export function changesPath(planId: string, stage: string): string {
  return `${stagePath(planId, stage)}/changes`;
}

/** The printed plan: the draft, or a submission as it was handed in. */
export function printPath(planId: string, submissionId?: string): string {
  const query = submissionId === undefined ? "" : `?${new URLSearchParams({ submission: submissionId })}`;
  return `${planPath(planId)}/print${query}`;
}

/** All conversations of a plan; with `place`, those about one part of it and the form to start another. */
export function threadsPath(planId: string, to: { place?: string; returnTo?: string } = {}): string {
  const query = new URLSearchParams(Object.entries(to).filter(([, value]) => value)).toString();
  return `${planPath(planId)}/threads${query === "" ? "" : `?${query}`}`;
}

/** A conversation on the page where it goes on. */
export function threadPath(planId: string, thread: { id: string; place: string }, returnTo: string): string {
  return `${threadsPath(planId, { place: thread.place, returnTo })}#${threadAnchor(thread.id)}`;
}

export function threadAnchor(threadId: string): string {
  return `thread-${threadId}`;
}

/** The technicians' home. */
export function networkPath(networkId?: string): string {
  return networkId === undefined ? "/network" : `/network?network=${networkId}`;
}

/** The emission factors that a network recommends. */
export function factorsPath(networkId: string): string {
  return `/network/factors?network=${networkId}`;
}

/** Where a factor is added, changed (`id`) or withdrawn. */
export function factorChangePath(networkId: string, about: Readonly<Record<string, string>> = {}): string {
  return `/network/factors/change?${new URLSearchParams({ network: networkId, ...about })}`;
}

/** The measures that a network adds to the library of its towns. */
export function networkMeasuresPath(networkId: string): string {
  return `/network/measures?network=${networkId}`;
}

/** Where a measure is changed (`id`), or added that is calculated `like` a shipped one. */
export function networkMeasurePath(networkId: string, about: { id: string } | { like: string }): string {
  return `/network/measures/change?${new URLSearchParams({ network: networkId, ...about })}`;
}

export function historyPath(planId: string, entryKey: string): string {
  return `${planPath(planId)}/history?${new URLSearchParams({ entry: entryKey })}`;
}

export function filePath(planId: string, fileId: string): string {
  return `${planPath(planId)}/files/${fileId}`;
}

export function settingsPath(planId: string): string {
  return `${planPath(planId)}/settings`;
}

/** The page where the plan file is taken away, and where the factors that it brought stand. */
export function planFilePath(planId: string): string {
  return `${planPath(planId)}/file`;
}

export type MeasuresAbout = Partial<Record<"section" | "hazard" | "protects", string>>;

/** The library of measures; of one section, for one hazard or one sector to protect, where it is named. */
export function measuresPath(planId: string, about: MeasuresAbout = {}): string {
  const query = new URLSearchParams(about).toString();
  return `${planPath(planId)}/measures${query === "" ? "" : `?${query}`}`;
}

/** Where the plan file is downloaded from. */
export function exportPath(planId: string): string {
  return `${planPath(planId)}/export`;
}

/** What the answers of the first hour lead to. */
export function firstHourPath(planId: string): string {
  return `${planPath(planId)}/first-hour`;
}

/** The same as a document to print. */
export function firstHourPrintPath(planId: string): string {
  return `${firstHourPath(planId)}/print`;
}

/** The computed results of a section that has a page of its own for them. */
export function resultsPath(planId: string, section: string): string {
  return `${planPath(planId)}/results/${section}`;
}

/** The mitigation actions by effect, cost, payback or feasibility. */
export function rankingPath(planId: string, query: { sort?: string; order?: string } = {}): string {
  const text = new URLSearchParams(query).toString();
  return `${planPath(planId)}/ranking${text === "" ? "" : `?${text}`}`;
}

/** The page that shows the results of a section in full. */
export function fullResultsPath(planId: string, section: string, page: ResultsPageId): string {
  if (page === "monitoring") return monitoringPath(planId);
  return page === "ranking" ? rankingPath(planId) : resultsPath(planId, section);
}

/** How the plan is going: actions, indicators, spending and emissions. */
export function monitoringPath(planId: string): string {
  return `${planPath(planId)}/monitoring`;
}

/** The monitoring report to print; the last two years without a period. */
export function monitoringPrintPath(planId: string, period?: { from: string; to: string }): string {
  const query = period === undefined ? "" : `?${new URLSearchParams({ ...period })}`;
  return `${monitoringPath(planId)}/print${query}`;
}

/** Two pages for who takes over. */
export function handoverPath(planId: string): string {
  return `${monitoringPath(planId)}/handover`;
}

/** The approved version beside the draft. */
export function approvedVersionPath(planId: string): string {
  return `${monitoringPath(planId)}/approved`;
}

/** What the frameworks that the plan declares ask of it. */
export function frameworksPath(planId: string, framework?: string): string {
  return `${planPath(planId)}/frameworks${framework === undefined ? "" : `#${framework}`}`;
}

/** What is retyped into the questionnaire of a year; of one inventory, else of the latest. */
export function cdpSheetPath(planId: string, year: number, inventory?: string): string {
  const query = inventory === undefined ? "" : `?${new URLSearchParams({ inventory })}`;
  return `${planPath(planId)}/frameworks/cdp-iclei/${year}${query}`;
}

export const COUNCIL_PAPERS: readonly CouncilPaperId[] = ["council-note", "council-ordinance"];

/** A paper for the council to print. */
export function councilPaperPath(planId: string, paper: CouncilPaperId): string {
  return `${planPath(planId)}/council/${paper.replace("council-", "")}`;
}

export function isCouncilPaper(paper: PagePaperId): paper is CouncilPaperId {
  return COUNCIL_PAPERS.some((id) => id === paper);
}

/** The page of spreadsheets to download. */
export function exportsPath(planId: string): string {
  return `${planPath(planId)}/exports`;
}

/** A spreadsheet: of all inventories, or of one. */
export function spreadsheetPath(planId: string, file: string, inventory?: string): string {
  const query = inventory === undefined ? "" : `?${new URLSearchParams({ inventory })}`;
  return `${exportsPath(planId)}/${file}${query}`;
}

export const REQUEST_PAPERS = ["letter", "message", "sheet"] as const;
export type RequestPaperId = (typeof REQUEST_PAPERS)[number];

/** Letter, message or blank sheet of a data request. */
export function requestPaperPath(planId: string, row: string, paper: RequestPaperId): string {
  return `${planPath(planId)}/requests/${row}/${paper}`;
}

export const WORKSHOP_PAPERS: readonly WorkshopPaperId[] = ["hazards", "attendance", "audit"];

/** What the walks through buildings found, to be passed to the actions. */
export function auditsPath(planId: string): string {
  return `${planPath(planId)}/audits`;
}

/** A sheet of a workshop to print. */
export function workshopPaperPath(planId: string, paper: WorkshopPaperId): string {
  return `${planPath(planId)}/workshop/${paper}`;
}

/** Where the usual set of data requests is made. */
export function usualRequestsPath(planId: string): string {
  return `${planPath(planId)}/requests`;
}

/** Where rows of a list are brought in from a spreadsheet: `page` of the entry, and the list's question on it. */
export function importsPath(planId: string, of: { entry: string; page: string; list: string }): string {
  return `${planPath(planId)}/imports?${new URLSearchParams(of)}`;
}

/** The columns of a spreadsheet that was sent, or what its rows would become. */
export function importPath(planId: string, importId: string, step?: "preview"): string {
  return [`${planPath(planId)}/imports/${importId}`, ...(step ? [step] : [])].join("/");
}

export function singleEntry(section: string): EntryAddress {
  return { section, instance: SINGLE_INSTANCE };
}
