import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** So many labels have room beside each other on a phone. */
const FEW = 6;

export interface Series {
  label: string;
  /** Null: nothing to say there. */
  values: readonly (number | null)[];
  /** A colour of the page's own: `--accent`. */
  colour: string;
}

export interface Drawn {
  /** Draws anew: other values, or other colours. */
  draw(series: readonly Series[], labels: readonly string[], isStacked: boolean): void;
  destroy(): void;
}

/** Bars on a canvas, in the colours that the page has just now. What they say stands in words and a table beside them. */
export function bars(canvas: HTMLCanvasElement): Drawn {
  const chart = new Chart<'bar', (number | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: ['mousemove', 'mouseout', 'touchstart'],
      plugins: { tooltip: { mode: 'index', intersect: false, displayColors: true, boxPadding: 4 } },
    },
  });
  return {
    draw(series, labels, isStacked) {
      const ink = resolved(canvas, '--ink-3');
      const line = resolved(canvas, '--line');
      chart.data = {
        labels: [...labels],
        datasets: series.map(({ label, values, colour }) => ({
          label,
          data: [...values],
          backgroundColor: resolved(canvas, colour, true),
          borderColor: resolved(canvas, '--card'),
          borderWidth: isStacked ? { top: 1 } : 0,
          borderRadius: isStacked ? 0 : 2,
          maxBarThickness: 44,
        })),
      };
      const ticks = { color: ink, font: { family: 'system-ui, sans-serif', size: 12 } };
      chart.options.scales = {
        x: {
          stacked: isStacked,
          grid: { display: false },
          border: { color: line },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12, autoSkip: labels.length > FEW },
        },
        y: {
          stacked: isStacked,
          beginAtZero: true,
          grid: { color: line },
          border: { display: false },
          ticks: { ...ticks, precision: 0, maxTicksLimit: 6 },
        },
      };
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}

/**
 * A colour as it is in this scheme: a canvas knows nothing of custom properties.
 *
 * @param isOwn It tells one thing from another, as in the legend: where a reader forces colours, it stays.
 */
function resolved(near: Element, name: string, isOwn = false): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  if (isOwn) probe.style.setProperty('forced-color-adjust', 'none');
  near.parentElement?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
