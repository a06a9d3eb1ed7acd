import { componentTypes, proficiencies } from './framework/components';
import { adjacency, required } from './framework/defaults';
import { labels } from './framework/labels';
import { bridges, dimensions, levels, tracks } from './framework/ladder';
import { classificationSystems } from './framework/systems';
import { words } from './framework/words';

/**
 * What a taxonomy starts from with `framework: default`: the same keys as a `taxonomy.yaml`, in our own words.
 * `labels` are flat (`story.who`), and `words` also holds the lists that no taxonomy can extend.
 */
export const framework = {
  levels,
  dimensions,
  tracks,
  bridges,
  componentTypes,
  proficiencies,
  classificationSystems,
  labels,
  words,
  required,
  adjacency,
};
