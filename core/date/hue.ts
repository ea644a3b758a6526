/** The colour of a day (look): one hue for each day of the year, so that a reader knows a day by its colour. */

const START = 250;

/**
 * OKLCH hue in degrees, 0 ≤ hue < 360: 250° on 1 January, turning backwards through the leap year's 366 days, so that
 * a day has the same hue every year.
 */
export function hueOfDay(day: Temporal.PlainDate): number {
  const inLeapYear = Temporal.PlainDate.from({ year: 2000, month: day.month, day: day.day }).dayOfYear;
  return Math.round((START - ((inLeapYear - 1) * 360) / 366 + 360) % 360);
}
