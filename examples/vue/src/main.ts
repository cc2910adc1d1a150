import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import WorkshopView from './views/WorkshopView.vue';
// Templates know the tags, their properties and their events from here on.
import type {} from '@smm/widgets/vue';
import './style.css';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: WorkshopView },
    // The wall's code comes with the view that shows it.
    { path: '/reviews', component: () => import('./views/ReviewsView.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

createApp(App).use(router).mount('#app');
