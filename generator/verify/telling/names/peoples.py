"""Countries and their peoples in English: the forms that mean one country, for names that no file declares.

A line a country: its names, then adjective and people. Plurals and possessives follow from the forms. Faiths, parties
and bodies that go by two names of which neither holds the other stand below them.
"""

from collections.abc import Mapping
from functools import lru_cache

_LINES = """
Afghanistan, Afghan
Albania, Albanian
Algeria, Algerian
Angola, Angolan
Argentina, Argentine, Argentinian
Armenia, Armenian
Australia, Australian, Aussie
Austria, Austrian
Azerbaijan, Azerbaijani, Azeri
Bahrain, Bahraini
Bangladesh, Bangladeshi
Belarus, Belarusian, Belarussian, Byelorussian
Belgium, Belgian
Bolivia, Bolivian
Bosnia, Bosnian, Herzegovina
Brazil, Brazilian
Bulgaria, Bulgarian
Burma, Burmese, Myanmar
Cambodia, Cambodian, Khmer
Cameroon, Cameroonian
Canada, Canadian
Chad, Chadian
Chechnya, Chechen
Chile, Chilean
China, Chinese, PRC, People's Republic, People's Republic of China
Colombia, Colombian
Congo, Congolese
Costa Rica, Costa Rican
Côte d'Ivoire, Ivory Coast, Ivorian
Croatia, Croatian, Croat
Cuba, Cuban
Cyprus, Cypriot
Czechia, Czech Republic, Czech
Denmark, Danish, Dane
Dominican Republic, Dominican
East Timor, Timor-Leste, Timorese
Ecuador, Ecuadorian, Ecuadorean
Egypt, Egyptian
England, English, Englishman
El Salvador, Salvadoran, Salvadorian
Eritrea, Eritrean
Estonia, Estonian
Ethiopia, Ethiopian
Europe, European
Fiji, Fijian
Finland, Finnish, Finn
France, French, Frenchman
Georgia, Georgian
Germany, German
Ghana, Ghanaian
Greece, Greek
Greenland, Greenlandic, Greenlander
Guatemala, Guatemalan
Haiti, Haitian
Honduras, Honduran
Hong Kong, Hongkonger
Hungary, Hungarian
Iceland, Icelandic, Icelander
India, Indian
Indonesia, Indonesian
Iran, Iranian, Persian
Iraq, Iraqi
Ireland, Irish, Irishman
Israel, Israeli
Italy, Italian
Jamaica, Jamaican
Japan, Japanese
Jordan, Jordanian
Kazakhstan, Kazakh
Kenya, Kenyan
Korea, Korean
Kosovo, Kosovar, Kosovan
Kuwait, Kuwaiti
Kyrgyzstan, Kyrgyz
Laos, Lao, Laotian
Latvia, Latvian
Lebanon, Lebanese
Liberia, Liberian
Libya, Libyan
Lithuania, Lithuanian
Luxembourg, Luxembourger
Macedonia, Macedonian
Malaysia, Malaysian
Mali, Malian
Malta, Maltese
Mexico, Mexican
Moldova, Moldovan
Mongolia, Mongolian
Montenegro, Montenegrin
Morocco, Moroccan
Mozambique, Mozambican
Namibia, Namibian
Nepal, Nepali, Nepalese
Netherlands, Dutch, Holland, Dutchman
New Zealand, New Zealander
Nicaragua, Nicaraguan
Nigeria, Nigerian
Norway, Norwegian
Oman, Omani
Pakistan, Pakistani
Palestine, Palestinian
Panama, Panamanian
Paraguay, Paraguayan
Peru, Peruvian
Philippines, Philippine, Filipino, Filipina
Poland, Polish, Pole
Portugal, Portuguese
Qatar, Qatari
Romania, Romanian
Russia, Russian, Russian Federation
Rwanda, Rwandan
Saudi Arabia, Saudi
Scotland, Scottish, Scot
Senegal, Senegalese
Serbia, Serbian, Serb
Singapore, Singaporean
Slovakia, Slovak, Slovakian
Slovenia, Slovenian, Slovene
Somalia, Somali
South Africa, South African
Spain, Spanish, Spaniard
Sri Lanka, Sri Lankan
Soviet Union, Soviet, USSR, U.S.S.R.
Sudan, Sudanese
Sweden, Swedish, Swede
Switzerland, Swiss
Syria, Syrian
Taiwan, Taiwanese
Tajikistan, Tajik
Tanzania, Tanzanian
Thailand, Thai
Tibet, Tibetan
Tunisia, Tunisian
Turkey, Türkiye, Turkish, Turk
Turkmenistan, Turkmen
Uganda, Ugandan
Ukraine, Ukrainian
United Arab Emirates, UAE, Emirati, Emirates
United Kingdom, UK, U.K., Britain, Great Britain, British, Briton, Anglo
United States, US, U.S., USA, U.S.A., America, American
Uruguay, Uruguayan
Uzbekistan, Uzbek
Venezuela, Venezuelan
Vietnam, Vietnamese
Wales, Welsh
Yemen, Yemeni
Yugoslavia, Yugoslav, Yugoslavian
Zambia, Zambian
Zimbabwe, Zimbabwean
European Union, EU, E.U.
United Nations, UN, U.N.
Shia, Shiite, Shi'ite, Shi'a, Shia Muslim, Shiite Muslim
Sunni, Sunnite, Sunni Muslim
Muslim, Moslem, Islam, Islamic
Jew, Jewish, Judaism
Pentagon, Defense Department, Department of Defense, Defence Department
Republican, GOP, G.O.P., Grand Old Party
Tory, Tories, Conservative
"""


@lru_cache(maxsize=1)
def peoples() -> Mapping[str, tuple[str, ...]]:
    """Each form, in lower case, with all the forms of its country."""
    lines = (tuple(form.strip() for form in line.split(",")) for line in _LINES.strip().splitlines())
    # A name is asked for without the possessives in it.
    return {key: forms for forms in lines for form in forms for key in (form.lower(), form.lower().replace("'s", ""))}
