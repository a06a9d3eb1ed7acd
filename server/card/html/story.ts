import type { CardStory, CardStoryPart } from '../card-sections';
import { type Content, type Html, html } from './escape';
import { go, keep, type Look, place, problemList } from './ui';

/** Who does the work, what is wrong, the plan, and what comes of it. */
export function storyHtml(story: CardStory | undefined, look: Look): Html | undefined {
  if (!story) return undefined;
  return html`<section class="rw-section rw-story"${keep(look, 'story')} aria-labelledby="rw-story"><h2 id="rw-story">${story.label}</h2>
${problemList(story.problems)}<div class="rw-story-parts">${story.parts.map((part) => partHtml(part, look))}</div></section>`;
}

function partHtml(part: CardStoryPart, look: Look): Html {
  return html`<div class="rw-story-part rw-story-${part.id} rw-part"${place(look, part)}><h3>${part.label}</h3>${content(part, look)}${go(look, part, part.label)}${problemList(part.problems)}</div>`;
}

function content(part: CardStoryPart, look: Look): Content {
  if (part.sides.length > 0) {
    return html`<dl class="rw-sides">${part.sides.map(
      (side) =>
        html`<div class="rw-part"${place(look, side)}><dt>${side.label}</dt><dd>${side.text}${go(look, side, side.label)}${problemList(side.problems)}</dd></div>`,
    )}</dl>`;
  }
  if (part.steps.length > 0) {
    return html`<ol class="rw-steps">${part.steps.map(
      (step) =>
        html`<li class="rw-part"${place(look, step)}><span>${step.text}</span>${go(look, step, step.text)}${problemList(step.problems)}</li>`,
    )}</ol>`;
  }
  return html`<p>${part.text}</p>`;
}
