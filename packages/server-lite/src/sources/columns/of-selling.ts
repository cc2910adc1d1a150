/** Who sold, sent or brought something, as headers of ratings name them, by the beginnings of words; seldom what was bought. */
const SELLING =
  /(?<![\p{L}\p{M}])(?:seller|vendor|merchant|deliver|shipping|shipment|courier|logistic|verkäufer|händler|liefer|versand|vendeur|marchand|livraison|livreur|expédition|vendedor|entrega|envío|venditore|spedizione|consegna|envio|frete|verkoper|bezorg|levering|verzend|säljare|leverans|frakt|sælger|selger|myyjä|toimitu|sprzedaw|sprzedając|dostaw|wysyłk|prodejc|doprav|doručen|predajc|doručov|eladó|szállítás|kiszállítás|vânzător|livrar|satıcı|teslimat|kargo|kurye|πωλητ|παράδοσ|αποστολ|продавец|продавц|доставк|курьер|продавець|доставц|продавач|prodavač|prodavac|dostav|isporuk|prodajalc|pardavėj|pristatym|pārdevēj|piegād|müüja|tarne|kohaletoimetamis|penjual|pelapak|pengiriman|penghantaran|peniaga|pengantaran|kurir|muuzaji|uwasilishaji|paghahatid|nagbebenta)|(?<!\p{L})(?:ال)?(?:بائع|توصيل|شحن|متجر)|(?:فروشنده|ارسال|تحویل|پیک)|(?:ל|ב|ה)?(?:מוכר|משלוח)|विक्रेता|डिलीवरी|विक्रेत्य|বিক্রেতা|ডেলিভারি|সেলার|விற்பனையாள|டெலிவரி|విక్రేత|డెలివరీ|විකුණුම්|බෙදාහැරීම|ผู้ขาย|ร้านค้า|จัดส่ง|ขนส่ง|người bán|giao hàng|vận chuyển|卖家|賣家|物流|配送|快递|快遞|发货|出貨|出品者|発送|판매자|배송|배달/iu;

/** Whether a header speaks of whoever sold or brought something, rather than of what was bought. */
export function isOfSelling(header: string): boolean {
  return SELLING.test(header.normalize());
}
