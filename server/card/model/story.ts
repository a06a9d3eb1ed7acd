import type { CardStory, CardStoryPart } from '../card-sections';
import { type Building, label, plain } from './building';
import { defined } from './defined';

/** The story in its fixed order; a part that is not written is left out, as is a story without any part. */
export function story(building: Building): CardStory | undefined {
  const typed = building.resolved.role.head.story;
  if (!typed) return undefined;
  const parts = [
    line(building, 'who', typed.who),
    problem(building),
    plan(building),
    line(building, 'stakes', typed.stakes),
    line(building, 'success', typed.success),
  ].filter((each) => each !== undefined);
  if (parts.length === 0) return undefined;
  return { label: label(building, 'story.title'), parts, ...building.parts.at(['story']) };
}

function part(building: Building, id: CardStoryPart['id']): Omit<CardStoryPart, 'text'> {
  return {
    id,
    label: label(building, `story.${id}`),
    sides: [],
    steps: [],
    ...building.parts.at(['story', id]),
  };
}

function line(building: Building, id: CardStoryPart['id'], value: unknown): CardStoryPart | undefined {
  const text = plain(value);
  return text === undefined ? undefined : { ...part(building, id), text };
}

function problem(building: Building): CardStoryPart | undefined {
  const typed = building.resolved.role.head.story?.problem;
  const sides = (['external', 'internal', 'why'] as const).flatMap((side) => {
    const text = plain(typed?.[side]);
    if (text === undefined) return [];
    return [
      { label: label(building, `story.${side}`), text, ...building.parts.at(['story', 'problem', side]) },
    ];
  });
  return sides.length === 0 ? undefined : { ...part(building, 'problem'), sides };
}

function plan(building: Building): CardStoryPart | undefined {
  const typed = building.resolved.role.head.story?.plan ?? [];
  const steps = typed.flatMap((step, index) => {
    const text = plain(step);
    return text === undefined ? [] : [{ text, ...building.parts.at(['story', 'plan', index]) }];
  });
  return steps.length === 0 ? undefined : defined({ ...part(building, 'plan'), steps });
}
