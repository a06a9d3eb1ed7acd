import { executiveLevels } from './levels/executive';
import { managementLevels } from './levels/management';
import { professionalLevels } from './levels/professional';
import { supportLevels } from './levels/support';
import type { FrameworkBridge, FrameworkLevel, FrameworkTrack, FrameworkWord } from './shapes';

/** All rungs, by track and then by rank. */
export const levels: FrameworkLevel[] = [
  ...supportLevels,
  ...professionalLevels,
  ...managementLevels,
  ...executiveLevels,
];

export const tracks: FrameworkTrack[] = [
  {
    id: 'S',
    name: 'Support',
    description:
      'Work that keeps a service running by known procedures, such as reception, dispatch or ward assistance.',
  },
  {
    id: 'P',
    name: 'Professional',
    description:
      'Work that lives from trained judgment, such as nursing, selling or engineering, without managing people.',
  },
  {
    id: 'M',
    name: 'Management',
    description: 'Work through other people: leading teams, units and functions.',
  },
  {
    id: 'E',
    name: 'Executive',
    description: 'Leading divisions and the whole organisation; it goes on where management ends.',
    continues: 'M',
  },
];

/** Usual moves between tracks; they run both ways. M6 to E1 needs none, since E continues M. */
export const bridges: FrameworkBridge[] = [
  { from: 'S3', to: 'P1' },
  { from: 'S4', to: 'P2' },
  { from: 'P3', to: 'M1' },
  { from: 'P4', to: 'M2' },
  { from: 'P5', to: 'M3' },
  { from: 'P6', to: 'M4' },
];

/** The aspects by which every level is described; each id is a key of a level. */
export const dimensions: FrameworkWord[] = [
  {
    id: 'scope',
    name: 'Scope',
    description: 'How much a person answers for, from one duty to the whole organisation.',
  },
  {
    id: 'autonomy',
    name: 'Autonomy',
    description: 'How far a person works without being told what to do and how.',
  },
  {
    id: 'complexity',
    name: 'Complexity',
    description: 'How hard the problems are, and how little is known about them.',
  },
  { id: 'impact', name: 'Impact', description: 'Who notices whether the work is done well or badly.' },
  { id: 'decisionRights', name: 'Decision rights', description: 'What a person may decide without asking.' },
  {
    id: 'leadership',
    name: 'Leadership',
    description: 'What a person does for the work and the growth of others.',
  },
];
