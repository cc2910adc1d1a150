import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Reproduzir vídeo: {name}',
  watch: 'Assistir em {name}',
  from: 'Carrega de {name} ao reproduzir',
  'no-captions': 'Este vídeo não tem legendas.',
  'captions-gone': 'Não foi possível carregar as legendas.',
  blocked: 'Este vídeo não pode ser reproduzido aqui.',
  transcript: 'Ler a transcrição',
  close: 'Fechar o vídeo',
};
