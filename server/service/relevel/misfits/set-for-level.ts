import { fileName } from '../../../model/text/uri';
import { misfitMessages as messages } from '../../messages/relevel';
import { levelText } from '../../rules/support/level-words';
import { keySpan, placeOf, valueAt } from '../../rules/support/places';
import type { Misfit, Move } from '../misfit';

/** What people agreed for the level before: pay, and that the role is approved. */
export function setForLevel({ state, from }: Move): readonly Misfit[] {
  if (!from) return [];
  const level = levelText(from);
  const status = valueAt(state, ['status']);
  const own = keySpan(state, ['pay']);
  const elsewhere = state.resolved.role.taken?.get('pay')?.uri;
  return [
    ...(status?.text === 'approved'
      ? [{ kind: 'status' as const, start: status.start, end: status.end, message: messages.approved(level) }]
      : []),
    ...(own ? [{ kind: 'pay' as const, ...own, message: messages.pay(level) }] : []),
    ...(!own && elsewhere?.match(/\.pay\.ya?ml$/i)
      ? [
          {
            kind: 'pay' as const,
            ...placeOf(state, ['level']),
            message: messages.payElsewhere(level, fileName(elsewhere)),
          },
        ]
      : []),
  ];
}
