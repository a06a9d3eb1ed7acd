import { addFeatures, type Content, type ContentPart } from '../model/coordinates/similarity';

/** What adding and taking away of fractions leaves behind is less than this. */
const nothing = 1e-9;

/**
 * The content of a role that is being typed. What was read of a component stays the same object for as long as its text
 * stays, so that only those that came or went since the last time are counted.
 */
export class OwnContent {
  private parts: ReadonlyMap<ContentPart, number> = new Map();
  private readonly weights = new Map<string, number>();

  /** The content of these components; good until this is asked again. */
  of(parts: readonly ContentPart[]): Content {
    const before = this.parts;
    const now = new Map<ContentPart, number>();
    for (const part of parts) now.set(part, (now.get(part) ?? 0) + 1);
    for (const [part, times] of before) if (!now.has(part)) this.add(part, -times);
    for (const [part, times] of now) {
      const more = times - (before.get(part) ?? 0);
      if (more !== 0) this.add(part, more);
    }
    this.parts = now;
    let total = 0;
    for (const weight of this.weights.values()) total += weight;
    return { weights: this.weights, total };
  }

  private add(part: ContentPart, times: number): void {
    addFeatures(part, (feature, weight) => {
      const sum = (this.weights.get(feature) ?? 0) + weight * times;
      if (sum < nothing) this.weights.delete(feature);
      else this.weights.set(feature, sum);
    });
  }
}
