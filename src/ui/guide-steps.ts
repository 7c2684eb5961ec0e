import { VALUE_STEPS, FIELDS, type FieldName } from '../core/fields.js';
import type { FormState } from '../core/form/state.js';
import {
  GUIDE_ENTRIES,
  RARE_SETTINGS,
  TOKEN_SETTINGS,
  type GuideEntry,
  type GuideStep,
  type MivaSetting,
} from '../core/guide-steps.js';

/** The settings of the API token are shown until a step is opened, because they are in no field of the form. */
export const OPEN_AT_FIRST: ReadonlySet<GuideEntry> = new Set(['token-setup']);

/** The fields whose values a step of the guide explains. */
export const fieldsOf = (entry: GuideEntry): readonly FieldName[] =>
  VALUE_STEPS.find(({ step }) => step === entry)?.fields ?? [];

/** The steps that the host's rejection asks for. */
export const rejectedSteps = ({ phase }: FormState): readonly GuideStep[] =>
  phase.name === 'rejected' ? phase.rejection.steps : [];

/** The steps of the guide that contain what the host's rejection asks for. */
export const highlightedEntries = (state: FormState): readonly GuideEntry[] =>
  GUIDE_ENTRIES.filter((entry) => isHighlighted(state, entry));

function isHighlighted(state: FormState, entry: GuideEntry): boolean {
  if (entry === 'token-setup') return rejectedSteps(state).some(isSetting);
  const rejected = state.phase.name === 'rejected' ? state.phase.rejection.fields : {};
  return fieldsOf(entry).some((field) => Object.hasOwn(rejected, field));
}

/** The steps that are open after a field was focused: its own, or those of the beginning, and what a rejection asks for. */
export function stepsOpenAt(state: FormState, field: FieldName): ReadonlySet<GuideEntry> {
  const { guideStep } = FIELDS[field];
  return new Set([...(guideStep === undefined ? OPEN_AT_FIRST : [guideStep]), ...highlightedEntries(state)]);
}

const SETTINGS: readonly MivaSetting[] = [...TOKEN_SETTINGS, ...RARE_SETTINGS];

const isSetting = (name: GuideStep): boolean => SETTINGS.some((each) => each === name);

/** The settings that the guide lists. */
export const listedSettings = (state: FormState): readonly MivaSetting[] => [
  ...TOKEN_SETTINGS,
  ...RARE_SETTINGS.filter((name) => rejectedSteps(state).includes(name)),
];
