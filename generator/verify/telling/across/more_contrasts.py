"""More contraries in six languages. Data, as in `contrasts`."""

MORE_CONTRASTS = """
en: give-up gives-up gave-up given-up abandon* drops dropped | stand-by stands-by stood-by stick-to sticks-to stuck-to
    uphold* keeps-to kept-to hold-on holds-on
de: aufgeb* aufgegeben* aufgab* fallenl* | festhal* festhält* festhielt* festgehalten
fr: abandonn* renonc* | maintien* maintenu* maintient
es: abandon* renunci* | mantien* mantuv* mantener*
ru: отказа* откаж* отброс* | придержив* сохран*
ko: 포기* 철회* 접었* | 고수* 유지* 견지*

en: widen* expand* enlarg* upgrade* extend* extension expansion | close closes closed closing closure narrow* dismantl*
de: ausbau* ausgebaut* auszubau* erweiter* verbreiter* | schließ* geschlossen* sperr* gesperrt* abbau* rückbau*
fr: élargi* agrandi* extension | ferm* rétréci* démantel*
es: ampli* ensanch* | cerr* cierr* cierre* desmantel*
ru: расшир* | закры* сузи* демонт*
ko: 확장* 증설* 확충* | 폐쇄* 철거* 축소*

en: promise promises promised pledge* vow* commit* guarantee* | refuse refuses refused refusing declin* deny denied
de: zusag* zugesagt* zugesichert* zusicher* verspr* versproch* | verweiger* weiger* ablehn* abgelehnt* versagt*
fr: prom* engag* garanti* | refus* rejet*
es: promet* prometi* compromet* garanti* | neg* rehus* rechaz*
ru: обеща* обязал* гарантир* | отказа* откаж*
ko: 약속* 공약* 보장* | 거부* 거절*

en: urge urges urged call-on calls-on called-on press presses pressed ask asks asked demand* invit* | forbid* forbade
    prohibit* ban bans banned
de: aufforder* aufgefordert* auffordr* dräng* gedrängt forder* gefordert bat bitten gebeten einlad* |
    verbot* verbiet* untersag*
fr: exhort* appel* press* demand* invit* | interdi* prohib*
es: inst* exhort* pid* pedi* exig* invit* | prohib*
ru: призва* призыва* требова* потребова* проси* попрос* | запре*
ko: 촉구* 요청* 요구* 권고* | 금지* 불허*

en: passenger* travellers travelers | freight cargo goods
de: passagier* fahrgast* fahrgäste* personenz* reisend* | güter* fracht*
fr: passager* voyageur* | fret marchandise*
es: pasajero* viajero* | mercancía* carga flete
ru: пассажир* | грузов* груз грузы
ko: 승객* 여객* | 화물*

en: by-day daytime in-the-day | by-night at-night nightly overnight night nights
de: tagsüber am-tag bei-tag | nachts nächtlich* bei-nacht in-der-nacht
fr: de-jour le-jour diurne* | de-nuit la-nuit nocturne*
es: de-día diurn* | de-noche nocturn*
ru: днём днем дневн* | ночью ночн*
ko: 낮에 주간에 대낮* | 밤에 야간* 심야*

en: receiver* recipient* receive receives received importer* | sender* send sends sent exporter*
de: empfäng* empfang* erhält erhielt* erhalten | absender* schick* geschickt versend* versand*
fr: destinatair* reçoi* reçu* | expéditeur* envo* expédi*
es: destinatari* recib* | remitent* enví* envi*
ru: получат* получ* | отправит* отправ* посла* посыла*
ko: 수신* 받는 받았* 수령* | 발송* 보내* 보냈*

en: weekday* working-day working-days | weekend*
de: werktag* wochentag* | wochenend*
fr: en-semaine jours-ouvrables | week-end* fin-de-semaine
es: días-laborables entre-semana | fin-de-semana fines-de-semana
ru: будн* | выходны*
ko: 평일* 주중* | 주말*

en: free-of-charge for-free free gratis | charge charges charged fee fees cost-more costs-more dearer paid-for
de: kostenlos* gratis unentgeltlich* kostenfrei* | kostenpflichtig* gebühr* verteuer*
fr: gratuit* | payant* frais-de
es: gratuit* gratis | de-pago tarifa*
ru: бесплатн* | платн* плата
ko: 무료* 공짜* | 유료* 요금*

en: slightly a-little somewhat marginally a-few-fewer | far-fewer far-more far-less far-higher far-lower sharply steeply
    massively drastically
de: etwas leicht geringfügig* | deutlich* drastisch* massiv* stark* erheblich*
fr: légèrement un-peu | fortement nettement massivement
es: ligeramente un-poco levemente | fuertemente drásticamente
ru: немного слегка незначительн* чуть | резко значительно намного существенно
ko: 소폭* 조금 약간 | 대폭* 급격* 크게

en: success* succeed* | failure* fail fails failed collapse*
de: erfolg* gelingt gelang* gelungen | scheiter* gescheitert* misserfolg* misslang* misslung*
fr: succès réuss* | échec* échou*
es: éxito* logr* | fracas*
ru: успех* удач* удалось | провал* неудач* крах*
ko: 성공* 성사* | 실패* 무산* 결렬*

en: oldest first-born youngest-but | newest
de: älteste* | neueste*
fr: plus-ancien* | plus-récent*
es: más-antigu* | más-nuev* más-recient*
ru: старейш* | новейш*
ko: 가장-오래* | 최신*

en: neglect* ignore* ignor* overlook* | care cares caring look-after looks-after attend-to
de: vernachlässig* ignorier* | kümmer* gekümmert* fürsorg*
fr: néglig* ignor* délaiss* | soin soigne* occupe
es: descuid* ignor* desatend* | cuid* atend* atiend*
ru: пренебрег* игнорир* забро* | заботи* забота
ko: 방치* 무시* 소홀* | 돌보* 보살* 배려*

en: blame blames blamed accus* fault faults faulted criticis* criticiz* denounc* | prais* laud* applaud* commend* thank*
de: vorwarf* vorwerf* vorgeworfen* beschuldig* kritisier* rügt* | lobt* lobe* gelobt* dankt* gedankt würdig*
fr: accus* reproch* critiqu* dénonc* | salu* lou* félicit* remerci*
es: acus* reproch* critic* denunci* | elogi* alab* felicit* agradec*
ru: обвин* упрек* критик* осуд* | хвал* похвал* поблагодар*
ko: 비난* 비판* 탓* 책망* | 칭찬* 찬사* 감사*

en: shorter shorten* briefer | longer lengthen* prolong*
de: kürzer* verkürz* | länger* verlänger*
fr: plus-court* raccourci* écourt* | plus-long* allong* prolong*
es: más-cort* acort* | más-larg* alarg* prolong*
ru: короче сократ* укороч* | дольше длиннее продл* удлин*
ko: 더-짧* 단축* | 더-길* 연장*

en: doubt doubts doubted doubtful dispute* question* | confirm* corroborat* bear-out bears-out
de: zweif* bezweif* angezweif* bestreit* bestritt* | bestätig* bekräftig*
fr: dout* conteste* | confirm* corrobor*
es: dud* cuestion* | confirm* corrobor*
ru: сомнева* усомн* оспар* | подтвержд* подтверд*
ko: 의심* 의문* 의구* | 확인* 입증* 뒷받침*

en: go-on goes-on went-on gone-on continue* | suspend* call-off calls-off called-off
de: weiterg* dauer* anhält anhalt* fortges* fortsetz* | ausgesetzt* aussetz* abgebroch* abbrech* unterbroch*
fr: continu* poursui* | suspend* interromp*
es: contin* sigue siguen prosig* | suspend* interrump*
ru: продолж* длит* | приостан* прерв* прекра*
ko: 계속* 지속* 이어* | 중단* 유보* 멈*

en: drought* dry | flood* inundat*
de: dürre* trocken* | hochwasser* überschwemm* überflut*
fr: sécheresse* | inond* crue crues
es: sequía* | inund* riada* crecida*
ru: засух* | наводнен* паводок* паводк* затопл*
ko: 가뭄* | 홍수* 침수* 범람*

en: hang hanged hangs execut* behead* | pardon* repriev* spare spares spared
de: hingericht* gehängt* erhängt* | begnadig* verschont*
fr: pendu* exécut* décapit* | graci*
es: ahorc* ejecut* | indult*
ru: казн* повеси* | помилов*
ko: 처형* 사형-집행* | 사면*

en: fear fears feared fearing afraid worr* | hope hopes hoped hoping
de: fürcht* befürcht* sorg* | hoff* erhoff*
fr: crain* craign* redout* | espèr* espér*
es: tem* teme* | esper*
ru: опаса* боятся боит* | наде*
ko: 우려* 걱정* | 기대* 희망*
"""
