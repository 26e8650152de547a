/** What the sheets of a workshop are made from. */
import type { AuditItem } from "~/domain/facilities/audit";
import type { RequestSender } from "~/domain/plan/read-requests";
import type { Locale } from "~/domain/template/text";

export interface WorkshopPaper {
  locale: Locale;
  municipality: string;
  province: string;
  planTitle: string;
  sender: RequestSender;
}

/** A step of a scale with what it means in plain words. */
export interface ScaleStep {
  code: string;
  label: string;
  about: string;
}

export interface HazardSheetContent {
  /** From low to high. */
  probabilities: readonly ScaleStep[];
  impacts: readonly ScaleStep[];
  /** Word of the level that the plan's matrix gives to a crossing; empty where it declares none. */
  level: (probability: string, impact: string) => string;
  /** Names of the hazards that the plan already has. */
  hazards: readonly string[];
}

export interface AuditSheetContent {
  /** In the order of the walk. */
  systems: readonly { title: string; items: readonly AuditItem[] }[];
  answers: readonly { code: string; label: string }[];
}
