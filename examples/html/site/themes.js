// Themes on show: what is picked goes into the page as `data-smm-theme` and custom properties, and out as text to copy.
const root = document.documentElement;
const form = document.querySelector('#knobs');
const said = document.querySelector('#said');
const KNOBS = { accent: '', radius: 'px', density: '', gap: 'px', font: '' };
/** Knobs that were turned away from the theme's own value. */
const turned = new Map();

const valueOf = (name) => getComputedStyle(root).getPropertyValue(`--smm-${name}`).trim();

/** As `<input type="color">` takes it: #rrggbb. */
function hex(color) {
  const brush = document.createElement('canvas').getContext('2d');
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Where a theme leaves a knob alone, the elements' own value stands. */
function themeValue(name) {
  const value = valueOf(name);
  if (name === 'accent') return hex(value);
  if (name === 'font') return '';
  if (value) return String(parseFloat(value));
  return name === 'radius'
    ? '12'
    : name === 'density'
      ? '1'
      : String(Math.round(20 * (parseFloat(valueOf('density')) || 1)));
}

function show() {
  for (const name of Object.keys(KNOBS)) {
    const knob = form.elements[name];
    if (!turned.has(name)) knob.value = themeValue(name);
    const output = form.querySelector(`output[for=${name}]`);
    if (output) output.value = knob.value + KNOBS[name];
  }
  const { theme, scheme } = form.elements;
  const address = new URL(`/cdn/themes/${theme.value}.css`, location.href);
  const lines = [...turned].map(([name, value]) => `  --smm-${name}: ${value}${KNOBS[name]};\n`);
  document.querySelector('#link').textContent = `<link rel="stylesheet" href="${address}">`;
  document.querySelector('#rules').textContent =
    `:root {\n  color-scheme: ${scheme.value};\n${lines.join('')}}\nbody {\n  background: var(--smm-page);\n}\n`;
}

function apply() {
  root.dataset.smmTheme = form.elements.theme.value;
  root.style.colorScheme = form.elements.scheme.value;
  for (const [name, unit] of Object.entries(KNOBS)) {
    if (turned.has(name)) root.style.setProperty(`--smm-${name}`, turned.get(name) + unit);
    else root.style.removeProperty(`--smm-${name}`);
  }
  show();
}

form.addEventListener('input', ({ target }) => {
  said.textContent = '';
  if (target.name === 'theme') turned.clear();
  else if (target.name in KNOBS && target.value) turned.set(target.name, target.value);
  else turned.delete(target.name);
  apply();
});

form.addEventListener('reset', (event) => {
  event.preventDefault();
  turned.clear();
  apply();
  said.textContent = 'The theme’s own values are back.';
});

form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('click', async ({ target }) => {
  const source = target.dataset.copy && document.getElementById(target.dataset.copy);
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(source);
    said.textContent = 'The browser did not allow it. The text is selected: copy it with your keyboard.';
  }
});

apply();
