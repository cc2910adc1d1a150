import { wall, watch } from './shared.ts';

const frame = document.createElement('iframe');
frame.style.cssText = 'inline-size:100%;border:0;block-size:800px';
frame.src = location.href.replace('iframe', 'innerhtml');
frame.onload = () => (frame.style.blockSize = `${frame.contentDocument?.documentElement.scrollHeight ?? 800}px`);
wall().append(frame);
watch(() => frame.contentDocument?.querySelector('.card'));
