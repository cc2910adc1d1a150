import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: '{name} ile deneyiminiz nasıldı?',
  again: 'Hatırlatma: {name} ile deneyiminiz nasıldı?',
  hello: 'Merhaba {person},',
  helloThere: 'Merhaba,',
  ask: 'Nasıl olduğunu başkalarına anlatır mısınız? İyi ya da kötü, kendi sözlerinizle: gelen her şey okunur ve kimse tek bir kelimesini değiştirmez.',
  button: 'Değerlendirme yaz',
  once: 'Bu bağlantı yalnızca size aittir ve bir değerlendirme için geçerlidir.',
  why: 'Bu mesajı {name} müşterileri arasında olduğunuz için alıyorsunuz.',
  noMore: 'Bir daha sorulmasını istemiyor musunuz? Bir tık yeter, üstelik kalıcıdır:',
  unsubscribe: 'Listeden çık',
  offTitle: 'Artık değerlendirme istenmesin mi?',
  offLead: 'Bu adreste sizden bir daha asla değerlendirme istenmeyecek. Yazdığınız değerlendirmeler olduğu gibi kalır.',
  offYes: 'Bana bir daha sormayın',
  offDone: 'Size bir daha sorulmayacak',
  offDoneWhy: 'Bu adres listeden kalıcı olarak çıkarıldı. Başka bir şey yapmanıza gerek yok.',
  offUnknown: 'Bu bağlantı hiçbir yere çıkmıyor',
  offUnknownWhy: 'Eksik ya da ona ait olan silinmiş. Burada silinen kişiye de bir daha sorulmaz.',
};
