import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Reproducir vídeo: {name}',
  watch: 'Ver en {name}',
  from: 'Se carga desde {name} al reproducir',
  'no-captions': 'Este vídeo no tiene subtítulos.',
  'captions-gone': 'No se han podido cargar los subtítulos.',
  blocked: 'Este vídeo no se puede reproducir aquí.',
  transcript: 'Leer la transcripción',
  close: 'Cerrar el vídeo',
};
