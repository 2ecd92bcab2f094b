"""The capitals of countries in English, by ISO 3166-1 code; several where several towns are called so.

Not of all: where time zones are called by no other town, CLDR's names of zones have it.
"""

from collections.abc import Mapping

_LINES = """
ad Andorra la Vella|ae Abu Dhabi|af Kabul|ag St. John's/Saint John's|al Tirana|am Yerevan|ao Luanda|ar Buenos Aires
at Vienna|au Canberra|az Baku|ba Sarajevo|bb Bridgetown|bd Dhaka|be Brussels|bf Ouagadougou|bg Sofia|bh Manama
bi Gitega/Bujumbura|bj Porto-Novo/Cotonou|bn Bandar Seri Begawan|bo Sucre/La Paz|br Brasília/Brasilia|bs Nassau
bt Thimphu|bw Gaborone|by Minsk|bz Belmopan|ca Ottawa|cd Kinshasa|cf Bangui|cg Brazzaville|ch Bern/Berne
ci Yamoussoukro/Abidjan|cl Santiago|cm Yaoundé/Yaounde|cn Beijing/Peking|co Bogotá/Bogota|cr San José/San Jose|cu Havana
cv Praia|cy Nicosia|cz Prague|de Berlin|dj Djibouti|dk Copenhagen|dm Roseau|do Santo Domingo|dz Algiers|ec Quito
ee Tallinn|eg Cairo|er Asmara|es Madrid|et Addis Ababa|fi Helsinki|fj Suva|fr Paris|ga Libreville|gb London
gd St. George's/Saint George's|ge Tbilisi|gh Accra|gm Banjul|gn Conakry|gq Malabo|gr Athens|gt Guatemala City|gw Bissau
gy Georgetown|hn Tegucigalpa|hr Zagreb|ht Port-au-Prince|hu Budapest|id Jakarta/Nusantara|ie Dublin
il Jerusalem/Tel Aviv|in New Delhi/Delhi|iq Baghdad|ir Tehran|is Reykjavik/Reykjavík|it Rome|jm Kingston|jo Amman
jp Tokyo|ke Nairobi|kg Bishkek|kh Phnom Penh|ki Tarawa|km Moroni|kn Basseterre|kp Pyongyang|kw Kuwait City
kz Astana/Nur-Sultan|la Vientiane|lb Beirut|lc Castries|li Vaduz|lk Colombo/Kotte|lr Monrovia|ls Maseru|lt Vilnius
lu Luxembourg|lv Riga|ly Tripoli|ma Rabat|mc Monaco|md Chișinău/Chisinau|me Podgorica|mg Antananarivo|mh Majuro
mk Skopje|ml Bamako|mm Naypyidaw/Yangon|mn Ulaanbaatar/Ulan Bator|mr Nouakchott|mt Valletta|mu Port Louis|mv Malé/Male
mw Lilongwe|mx Mexico City|my Kuala Lumpur/Putrajaya|mz Maputo|na Windhoek|ne Niamey|ng Abuja|ni Managua
nl Amsterdam/The Hague|no Oslo|np Kathmandu|nr Yaren|nz Wellington|om Muscat|pa Panama City|pe Lima|pg Port Moresby
ph Manila|pk Islamabad|pl Warsaw|ps Ramallah|pt Lisbon|pw Ngerulmud|py Asunción/Asuncion|qa Doha|ro Bucharest
rs Belgrade|rw Kigali|sa Riyadh|sb Honiara|sc Victoria|sd Khartoum|se Stockholm|sg Singapore|si Ljubljana
sk Bratislava|sl Freetown|sm San Marino|sn Dakar|so Mogadishu|sr Paramaribo|ss Juba|st São Tomé/Sao Tome|sv San Salvador
sy Damascus|sz Mbabane/Lobamba|td N'Djamena|tg Lomé/Lome|th Bangkok|tj Dushanbe|tl Dili|tm Ashgabat|tn Tunis
to Nukuʻalofa/Nuku'alofa|tr Ankara|tt Port of Spain|tv Funafuti|tw Taipei|tz Dodoma/Dar es Salaam|ua Kyiv/Kiev
ug Kampala|us Washington/Washington, D.C.|uy Montevideo|uz Tashkent|va Vatican City|vc Kingstown|ve Caracas|vn Hanoi
vu Port Vila|ws Apia|xk Pristina/Prishtina|ye Sanaa/Sana'a|za Pretoria/Cape Town/Bloemfontein|zm Lusaka|zw Harare
"""

CAPITALS: Mapping[str, tuple[str, ...]] = {
    entry[:2]: tuple(entry[3:].split("/")) for entry in _LINES.strip().replace("\n", "|").split("|")
}
