import type { FrameworkComponentType, FrameworkProficiency } from './shapes';

/** The kinds of statements in a role, in the order in which a card shows them. */
export const componentTypes: FrameworkComponentType[] = [
  {
    id: 'responsibility',
    plural: 'responsibilities',
    name: 'Responsibility',
    description:
      'What the role answers for all the time, whoever does the single steps. For example: Keeps the stock of medicines complete and in date.',
  },
  {
    id: 'task',
    plural: 'tasks',
    name: 'Task',
    description:
      'A piece of work with a beginning and an end. For example: Counts the stock every Friday and orders what is short.',
  },
  {
    id: 'skill',
    plural: 'skills',
    name: 'Skill',
    description:
      'What a person is able to do, learnt by practice and seen in the doing. For example: Plans a delivery round with few detours.',
  },
  {
    id: 'knowledge',
    plural: 'knowledge',
    name: 'Knowledge',
    description:
      'What a person knows and can explain, learnt by study or experience. For example: The rules for storing medicines.',
  },
  {
    id: 'competency',
    plural: 'competencies',
    name: 'Competency',
    description:
      'A way of working that shows in many tasks, often together with others. For example: Stays calm and clear with upset customers.',
  },
  {
    id: 'qualification',
    plural: 'qualifications',
    name: 'Qualification',
    description:
      'What a person brings along and can prove: a degree, a licence, a certificate, years of experience. For example: A valid nursing licence.',
  },
];

/** How well something is mastered, from the least to the most. */
export const proficiencies: FrameworkProficiency[] = [
  {
    id: 'awareness',
    rank: 1,
    name: 'Awareness',
    description: 'Knows what it is and does simple parts with help.',
  },
  { id: 'working', rank: 2, name: 'Working', description: 'Does the usual cases alone.' },
  {
    id: 'practitioner',
    rank: 3,
    name: 'Practitioner',
    description: 'Does hard cases alone and helps others.',
  },
  {
    id: 'expert',
    rank: 4,
    name: 'Expert',
    description: 'Shapes how it is done, and others come with their hardest cases.',
  },
];
