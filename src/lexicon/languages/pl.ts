import { list, words, type Language } from '../language.js'

export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  stopwords: words(`
    i w na z do się nie to że jest o jak a po co za od tak ale dla przez są był było była były być oraz już może tym
    tego który która które których którzy którym którą czy też tylko ze ich jego jej go ją mu im nas nam my wy oni one
    ona on ja ty mnie mi sobie siebie swoje swoją swoich swój swojego ten ta te tych tej temu tę tam tu gdzie gdy
    kiedy jeśli jeżeli żeby aby bo ponieważ więc jednak ani lub albo bez pod nad przed przy między wobec podczas
    według u we ku bardzo więcej jeszcze także również teraz wtedy potem zawsze nigdy można trzeba mają ma mam miał
    miała będzie będą został została zostały zostało nawet choć dlatego każdy każda wszystko wszystkie wszystkich inne
    innych czym coś ktoś
  `),
  phrases: {
    byline: {
      line: list(`
        redakcja
        oprac redakcja
        opracowanie redakcja
        opracowanie własne
        redakcja portalu
        red
        pap
        polska agencja prasowa
        na podstawie pap
        oprac
        opracowanie
        autor tekstu
        źródło pap
      `),
      start: list(`
        autor tekstu
        autorka tekstu
        opublikowane przez
        dodane przez
        oprac
        opracował
        opracowała
        opracowanie
        tekst i zdjęcia
        tłumaczenie
        tłumaczył
        tłumaczyła
        przekład
        rozmawiał
        rozmawiała
        rozmawiali
        redakcja
      `),
      mark: list(`
        opracowanie redakcji na podstawie
        współpracował przy tym artykule
      `),
    },
    timestamp: {
      line: list(`
        opublikowano
        data publikacji
        publikacja
        dodano
        aktualizacja
        zaktualizowano
        ostatnia aktualizacja
        data aktualizacji
        ostatnia modyfikacja
        czas czytania
        # min czytania
        # minut czytania
        # minuty czytania
        # minuta czytania
        czytanie zajmie # min
        ten tekst przeczytasz w # minut
        ten tekst przeczytasz w # minuty
        ten tekst przeczytasz w # minutę
        przeczytasz w # min
        # min
        przed chwilą
      `),
      start: list(`
        opublikowano #
        opublikowano dnia
        opublikowano w dniu
        opublikowano w poniedziałek
        data publikacji
        data utworzenia
        data dodania
        data aktualizacji
        dodano #
        dodano dnia
        publikacja #
        utworzono
        ostatnia aktualizacja
        ostatnia modyfikacja
        ostatnio zaktualizowano
        zaktualizowano #
        zaktualizowano dnia
        aktualizacja #
        aktualizacja dnia
        czas czytania
        szacowany czas czytania
        ten tekst przeczytasz w
        ten artykuł przeczytasz w
        przeczytasz w #
      `),
    },
    breadcrumb: {
      line: list(`
        jesteś tutaj
        jesteś tu
        znajdujesz się tutaj
        jesteś w
        tutaj jesteś
        ścieżka nawigacji
      `),
      start: list(`
        jesteś tutaj
        jesteś tu
        znajdujesz się tutaj
        znajdujesz się w
        strona główna
        home wiadomości
        home aktualności
        start wiadomości
        start aktualności
      `),
    },
    tags: {
      head: list(`
        tagi
        tag
        tagi artykułu
        tematy
        temat
        powiązane tematy
        tematy powiązane
        słowa kluczowe
        w tym artykule
        zobacz więcej na temat
        więcej na temat
        więcej na ten temat
        czytaj więcej na temat
        czytaj więcej o
        zobacz więcej o
        osoby w artykule
        etykiety
        dotyczy
      `),
      start: list(`
        tagi
        tematy
        słowa kluczowe
        powiązane tematy
        więcej na temat
        więcej o
        zobacz więcej na temat
        czytaj więcej na temat
        kategoria
        kategorie
        etykiety
        opublikowano w kategorii
        dotyczy
        zaszufladkowano do kategorii
      `),
    },
    engagement: {
      line: list(`
        wyświetleń
        wyświetlenia
        wyświetlenie
        # wyświetleń
        # wyświetlenia
        odsłon
        odsłony
        liczba wyświetleń
        liczba odsłon
        czytano # razy
        przeczytano # razy
        przeczytań
        polubień
        polubienia
        polub
        lubię to
        lubię
        nie lubię
        głosów
        głosy
        ocen
        oceń
        oceń artykuł
        twoja ocena
        ocena
        udostępnień
        udostępnienia
        posłuchaj
        posłuchaj artykułu
        odsłuchaj
        odsłuchaj artykuł
        odsłuchaj artykułu
        posłuchaj tego artykułu
        słuchaj
        przeczytaj później
        czytaj później
        zapisz na później
        dodaj do ulubionych
        do ulubionych
        ulubione
        dodaj do schowka
        dodaj do zakładek
        zgłoś błąd
        zgłoś błąd w artykule
        znalazłeś błąd
        rozmiar tekstu
        rozmiar czcionki
        wielkość czcionki
        wielkość tekstu
        powiększ tekst
        zmniejsz tekst
        powiększ czcionkę
        przydatne
        czy ten artykuł był przydatny
      `),
      start: list(`
        posłuchaj artykułu
        odsłuchaj artykuł
        liczba wyświetleń
        liczba odsłon
        wyświetleń #
        odsłon #
        oceń ten artykuł
        oceń artykuł
        jak oceniasz
        jak oceniasz ten artykuł
        czy ten artykuł był
        czy artykuł był
        podobał ci się
        podoba ci się
        zgłoś błąd
        znalazłeś błąd
        widzisz błąd
        zauważyłeś błąd
      `),
      mark: list(`
        czy ten artykuł był przydatny
        czy artykuł był przydatny
        jak oceniasz ten artykuł
        podobał ci się ten artykuł
        znalazłeś błąd w artykule
        zauważyłeś błąd w tekście
        twoja przeglądarka nie obsługuje elementu audio
        twoja przeglądarka nie obsługuje odtwarzacza
        twoja przeglądarka nie obsługuje html5
      `),
    },
    'share-bar': {
      line: list(`
        facebook
        twitter
        x
        whatsapp
        telegram
        linkedin
        pinterest
        messenger
        reddit
        wykop
        bluesky
        threads
        tweet
        tweetnij
        email
        e-mail
        mail
        share
        udostępnij
        udostępnij artykuł
        udostępnij ten artykuł
        udostępnij na
        udostępnij przez
        udostępnij na facebooku
        udostępnij na facebook
        udostępnij na fb
        udostępnij na twitterze
        udostępnij na twitter
        udostępnij na x
        udostępnij na linkedin
        udostępnij na whatsapp
        udostępnij przez e-mail
        udostępnij link
        udostępnianie
        podziel się
        podziel się artykułem
        podziel się na
        podziel się na facebooku
        podziel się na twitterze
        podziel się z innymi
        podziel się ze znajomymi
        poleć
        poleć znajomemu
        poleć artykuł
        poleć ten artykuł
        wyślij
        wyślij znajomemu
        wyślij mailem
        wyślij e-mailem
        wyślij email
        wyślij link
        prześlij dalej
        przekaż dalej
        kopiuj link
        skopiuj link
        skopiuj adres
        kopiuj
        skopiowano
        link skopiowany
        link skopiowano
        skopiowano do schowka
        drukuj
        wydrukuj
        drukuj artykuł
        wydrukuj artykuł
        wersja do druku
        zapisz
        zapisz artykuł
        zapisz jako pdf
        pobierz pdf
        pdf
        podaruj artykuł
        prezentuj artykuł
      `),
      start: list(`
        udostępnij na
        udostępnij przez
        udostępnij ten
        udostępnij artykuł
        udostępnij to
        podziel się na
        podziel się z
        podziel się ze znajomymi
        podziel się tym
        podziel się artykułem
        kliknij aby udostępnić
        kliknij by udostępnić
        kliknij aby wydrukować
        kliknij by wydrukować
        kliknij aby wysłać
        link skopiowany
        skomentuj lub udostępnij
      `),
      mark: list(`
        udostępnij ten artykuł
        udostępnij artykuł na
        podziel się tym artykułem
        podziel się ze znajomymi
        podziel się artykułem z
        kliknij aby udostępnić na
        kliknij by udostępnić na
        kliknij by wydrukować
        otwiera się w nowym oknie
        link został skopiowany
        skopiowano do schowka
      `),
    },
    caption: {
      line: list(`
        foto
        fot
        zdjęcie
        zdjęcia
        zdjęcie ilustracyjne
        zdjęcie poglądowe
        zdjęcie archiwalne
        zdjęcie ilustracyjne shutterstock
        fot ilustracyjne
        foto ilustracyjne
        grafika
        archiwum
        archiwum prywatne
        źródło zdjęcia
        materiały prasowe
        mat prasowe
        getty images
        shutterstock
        # zdjęć
        zobacz zdjęcia
        zobacz galerię
        powiększ zdjęcie
        powiększ
        kliknij aby powiększyć
      `),
      start: list(`
        foto
        fot
        zdjęcie ilustracyjne
        zdjęcie poglądowe
        zdjęcie autorstwa
        zdjęcia autorstwa
        zdjęcie główne
        autor zdjęcia
        autor fot
        autor foto
        źródło zdjęcia
        źródło zdjęć
        źródło grafiki
        źródło fot
        zdj
        na zdjęciu
        na zdj
        na fotografii
        grafika
        ilustracja
        rys
        © fot
        źródło shutterstock
        źródło getty images
        źródło materiały prasowe
        materiały prasowe
      `),
      mark: list(`
        zdjęcie ma charakter ilustracyjny
        zdjęcie ma charakter poglądowy
        zdjęcie ma charakter wyłącznie ilustracyjny
        via getty images
        fot archiwum prywatne
        fot materiały prasowe
        fot mat prasowe
        foto materiały prasowe
        foto archiwum prywatne
        kliknij aby powiększyć zdjęcie
      `),
      hint: list(`
        fot
        na zdjęciu
        shutterstock
        getty images
        materiały prasowe
        zdjęcie ilustracyjne
      `),
    },
    'cookie-notice': {
      line: list(`
        akceptuję
        akceptuj
        zaakceptuj
        akceptuj wszystko
        akceptuję wszystko
        akceptuj wszystkie
        akceptuję wszystkie
        zaakceptuj wszystko
        zaakceptuj wszystkie
        akceptuj wszystkie pliki cookie
        akceptuj pliki cookie
        akceptuję i przechodzę do serwisu
        przejdź do serwisu
        przechodzę do serwisu
        zgadzam się
        nie zgadzam się
        wyrażam zgodę
        odrzuć
        odrzucam
        odrzuć wszystko
        odrzuć wszystkie
        odrzuć wszystkie pliki cookie
        tylko niezbędne
        niezbędne
        niezbędne pliki cookie
        funkcjonalne
        analityczne
        marketingowe
        reklamowe pliki cookie
        statystyczne
        zawsze aktywne
        ustawienia cookies
        ustawienia plików cookie
        ustawienia plików cookies
        ustawienia prywatności
        ustawienia zaawansowane
        zmień ustawienia
        zmień ustawienia prywatności
        zarządzaj zgodami
        zarządzaj zgodą
        zarządzaj cookies
        zarządzaj plikami cookie
        zarządzaj preferencjami
        zarządzaj opcjami
        dostosuj
        dostosuj zgody
        zapisz ustawienia
        zapisz preferencje
        zapisz wybór
        rozumiem
        ok rozumiem
        rozumiem i akceptuję
        szanowny użytkowniku
        drogi użytkowniku
        szanujemy twoją prywatność
        cenimy twoją prywatność
        cenimy prywatność użytkowników
        dbamy o twoją prywatność
        twoja prywatność jest dla nas ważna
        informacja o cookies
        zaufani partnerzy
      `),
      start: list(`
        ta strona używa cookies
        ta strona używa plików cookie
        ta strona korzysta z plików cookie
        ta strona korzysta z ciasteczek
        ta strona wykorzystuje pliki cookie
        ta witryna korzysta z plików cookie
        ta witryna używa plików cookie
        strona korzysta z plików cookie
        strona korzysta z plików cookies
        strona używa cookies
        strona używa plików cookies
        serwis korzysta z plików cookies
        serwis wykorzystuje pliki cookies
        nasza strona korzysta z
        nasza strona używa
        nasz serwis korzysta z
        nasz serwis wykorzystuje
        używamy plików cookie
        używamy plików cookies
        używamy ciasteczek
        używamy cookies
        używamy informacji zapisanych
        korzystamy z plików cookie
        korzystamy z plików cookies
        stosujemy pliki cookie
        wykorzystujemy pliki cookie
        wykorzystujemy pliki cookies
        w ramach naszej witryny stosujemy
        my i nasi partnerzy
        my oraz nasi partnerzy
        wraz z naszymi partnerami
        klikając akceptuję
        klikając przycisk
        korzystając ze strony
        korzystając z tej strony
        korzystając z naszej strony
        kontynuując przeglądanie
        dalsze korzystanie ze strony
        dalsze korzystanie z serwisu
        szanowny użytkowniku
        drogi użytkowniku
        szanujemy twoją prywatność
        cenimy twoją prywatność
        dbamy o twoją prywatność
        zgodnie z rozporządzeniem parlamentu europejskiego
        administratorem twoich danych
        administratorem państwa danych
        pliki cookies to
        pliki cookie to
      `),
      mark: list(`
        używamy plików cookie
        używamy plików cookies
        używamy plików typu cookies
        używamy informacji zapisanych za pomocą
        korzystamy z plików cookie
        korzystamy z plików cookies
        stosujemy pliki cookies
        stosujemy pliki cookie
        wykorzystujemy pliki cookies
        wykorzystujemy pliki cookie
        ta strona używa cookies
        ta strona używa ciasteczek
        ta strona używa plików cookie
        ta strona używa plików cookies
        ta strona korzysta z plików cookie
        ta strona korzysta z plików cookies
        ta strona korzysta z ciasteczek
        ta strona wykorzystuje pliki cookies
        ta witryna korzysta z plików cookie
        ta witryna używa plików cookie
        strona korzysta z plików cookie
        strona korzysta z plików cookies
        strona używa plików cookies
        serwis korzysta z plików cookies
        serwis wykorzystuje pliki cookies
        nasz serwis wykorzystuje pliki cookies
        nasza strona korzysta z plików cookies
        nasza strona używa plików cookies
        zgadzasz się na ich użycie
        zgadzasz się na używanie plików cookie
        zgadzasz się na wykorzystywanie plików cookies
        wyrażasz zgodę na używanie cookies
        wyrażasz zgodę na wykorzystywanie plików cookies
        wyrażasz zgodę na ustawienie plików cookie
        wyrażasz zgodę na używanie plików cookies
        zgodę na wykorzystanie plików cookies
        zgodnie z ustawieniami twojej przeglądarki
        zgodnie z aktualnymi ustawieniami przeglądarki
        bez zmiany ustawień dotyczących cookies
        możesz zmienić ustawienia dotyczące cookies
        możesz zmienić ustawienia przeglądarki
        w każdej chwili możesz zmienić ustawienia
        możesz wycofać zgodę w dowolnym momencie
        my i nasi partnerzy przechowujemy
        my i nasi zaufani partnerzy
        nasi zaufani partnerzy
        na twoim urządzeniu końcowym
        będą zamieszczane w twoim urządzeniu
        w celu dostosowania naszych serwisów do
        administratorem twoich danych osobowych
        administratorem państwa danych osobowych jest
        przetwarzanie twoich danych osobowych
        przejdź do polityki prywatności
        więcej informacji w polityce prywatności
        więcej w polityce prywatności
      `),
      hint: list(`
        cookie
        cookies
        ciasteczek
        naszej strony
        nasza strona
        naszych serwisów
        nasi partnerzy
        naszym partnerom
        zaufani partnerzy
        zgadzasz się
        wyrażasz zgodę
        twoja zgoda
        twojej przeglądarki
        twoich danych
        twoim urządzeniu
        polityce prywatności
        akceptuję
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        newslettery
        nasz newsletter
        nasze newslettery
        zapisz się
        zapisz się teraz
        zapisz się na newsletter
        zapisz się do newslettera
        zapisz się na nasz newsletter
        zapisz się do naszego newslettera
        zapisuję się
        subskrybuj newsletter
        subskrybuj
        zamów newsletter
        dołącz do newslettera
        zapisy na newsletter
        wypisz się
        podaj swój e-mail
        podaj swój adres e-mail
        podaj adres e-mail
        podaj e-mail
        wpisz swój e-mail
        wpisz swój adres e-mail
        wpisz adres e-mail
        twój e-mail
        twój email
        twój adres e-mail
        twój adres email
        adres e-mail
        adres email
        bądź na bieżąco
        dziękujemy za zapisanie się
        dziękujemy za zapis
        nowe newslettery
      `),
      start: list(`
        zapisz się na newsletter
        zapisz się na nasz newsletter
        zapisz się na bezpłatny newsletter
        zapisz się do newslettera
        zapisz się do naszego newslettera
        zapisz się i otrzymuj
        zapisz się by otrzymywać
        zapisz się aby otrzymywać
        zapisz się już teraz
        chcesz otrzymywać
        chcesz dostawać
        chcesz być na bieżąco
        otrzymuj najnowsze
        otrzymuj najważniejsze
        otrzymuj codziennie
        bądź na bieżąco
        najważniejsze informacje na twoją skrzynkę
        dziękujemy za zainteresowanie naszym newsletterem
        aby wypisać się z newslettera
        wyrażam zgodę na przetwarzanie
        wyrażam zgodę na otrzymywanie
        zapisując się na newsletter
        zapisując się do newslettera
        newsletter
        zamów newsletter
      `),
      mark: list(`
        zapisz się na newsletter
        zapisz się na nasz newsletter
        zapisz się na nasze newslettery
        zapisz się na bezpłatny newsletter
        zapisz się do newslettera
        zapisz się do naszego newslettera
        zapisania się do naszego newslettera
        zapisz się i otrzymuj
        subskrybuj nasz newsletter
        prosto na twoją skrzynkę
        prosto na twojego maila
        prosto do twojej skrzynki
        wyrażam zgodę na przetwarzanie moich danych
        wyrażam zgodę na otrzymywanie
        w każdej chwili możesz zrezygnować
        możesz zrezygnować z subskrypcji
        możesz wypisać się w każdej chwili
        z prośbą o potwierdzenie zapisu
        w celu przesyłania newslettera
        aby wypisać się z newslettera
      `),
      hint: list(`
        newsletter
        zapisz się
        na twoją skrzynkę
        twój adres
        otrzymuj
        wyrażam zgodę
      `),
    },
    promotion: {
      line: list(`
        obserwuj
        obserwuj nas
        obserwuj nas na
        obserwuj nas w google news
        obserwuj nas na facebooku
        obserwuj nas na twitterze
        obserwuj nas na instagramie
        obserwuj na facebooku
        obserwuj na twitterze
        obserwuj autora
        obserwuj temat
        śledź nas
        śledź nas na
        śledź nas na facebooku
        śledź nas na twitterze
        polub nas
        polub nas na facebooku
        znajdziesz nas na
        jesteśmy na
        dołącz do nas
        dołącz do nas na facebooku
        social media
        media społecznościowe
        pobierz aplikację
        pobierz naszą aplikację
        zainstaluj aplikację
        aplikacja mobilna
        google play
        app store
        pobierz z google play
        kliknij tutaj
        kliknij
        włącz powiadomienia
        powiadomienia
        wesprzyj nas
        wspieraj nas
        wspieram
        wesprzyj
        wpłać
        przekaż darowiznę
        postaw nam kawę
        postaw kawę
        masz temat
        napisz do nas
        wyślij zdjęcie
      `),
      start: list(`
        obserwuj nas
        obserwuj nasz
        obserwuj nasze
        obserwuj na
        obserwujcie nas
        śledź nas
        śledź nasz
        śledź nasze
        polub nas
        polub nasz
        polub naszą stronę
        dołącz do nas
        dołącz do naszej
        dołącz do naszego
        dołącz do grupy
        jesteśmy na
        znajdź nas na
        zajrzyj na nasz
        zapraszamy na nasz
        subskrybuj nasz kanał
        subskrybuj kanał
        pobierz aplikację
        pobierz naszą
        pobierz bezpłatną aplikację
        zainstaluj naszą
        kliknij tutaj
        kliknij tu
        kliknij i
        włącz powiadomienia
        chcesz wiedzieć więcej
        wesprzyj nas
        wesprzyj nasz
        wesprzyj naszą
        wspieraj nas
        wspieraj nasze
        podoba ci się to co robimy
        masz dla nas temat
        masz ciekawy temat
        masz temat
        jesteś świadkiem
        byłeś świadkiem
        wyślij do nas
        napisz do nas
        napisz do autora
        czekamy na wasze
        czekamy na twoje
        dodaj nas do
        ustaw jako preferowane źródło
      `),
      mark: list(`
        obserwuj nas w google news
        obserwuj nas na facebooku
        obserwuj nas na instagramie
        obserwuj nas na twitterze
        obserwuj nasz profil
        obserwuj nasz kanał
        śledź nas na
        śledź nas w google
        śledź nasz profil
        polub nas na facebooku
        polub nasz profil
        polub naszą stronę na
        polub nasz fanpage
        dołącz do nas na facebooku
        dołącz do naszej grupy
        dołącz do naszej społeczności
        dołącz do naszego kanału
        dołącz do grona
        subskrybuj nasz kanał
        zasubskrybuj nasz kanał
        pobierz naszą aplikację
        pobierz bezpłatną aplikację
        zainstaluj naszą aplikację
        kliknij tutaj aby
        kliknij tutaj i
        kliknij w link poniżej
        włącz powiadomienia aby
        wesprzyj nasze działania
        wesprzyj niezależne dziennikarstwo
        wesprzyj niezależne media
        wspieraj niezależne dziennikarstwo
        potrzebujemy twojego wsparcia
        możemy działać dzięki
        postaw nam kawę
        masz dla nas ciekawy temat
        masz dla nas temat
        jeśli byłeś świadkiem
        byłeś świadkiem ważnego zdarzenia
        wyślij nam zdjęcia
        przyślij zdjęcia lub filmy
        czekamy na wasze maile
        czekamy na wasze zgłoszenia
        napisz do nas na
        napisz do autora na
        obserwuj * na instagramie
        obserwuj * na facebooku
        obserwuj * na twitterze
        obserwuj * w google news
        zachęcamy do regularnych odwiedzin naszej strony
      `),
      hint: list(`
        obserwuj nas
        śledź nas
        polub nas
        nasz kanał
        nasz profil
        naszą aplikację
        kliknij tutaj
        google news
        dołącz do nas
      `),
    },
    paywall: {
      line: list(`
        prenumerata
        prenumeruj
        subskrypcja
        subskrybuj teraz
        kup subskrypcję
        kup dostęp
        kup teraz
        kup prenumeratę
        wykup dostęp
        wykup subskrypcję
        wykup abonament
        uzyskaj dostęp
        odblokuj
        odblokuj dostęp
        odblokuj artykuł
        masz już subskrypcję
        masz już konto
        masz już prenumeratę
        masz konto
        masz dostęp
        jesteś już prenumeratorem
        jesteś prenumeratorem
        jesteś subskrybentem
        nie masz konta
        załóż konto
        utwórz konto
        dla prenumeratorów
        dla subskrybentów
        tylko dla prenumeratorów
        tylko dla subskrybentów
        treść premium
        artykuł premium
        artykuł dla subskrybentów
        dostęp premium
        strefa premium
        materiał premium
        pełny dostęp
        czytaj dalej
        czytaj bez ograniczeń
        czytaj cały artykuł
        pozostało # artykułu
        pozostało # tekstu
        pozostało # treści
        zobacz ofertę
        wypróbuj
        wypróbuj za darmo
        wybierz pakiet
        twoja przeglądarka blokuje reklamy
      `),
      start: list(`
        kup subskrypcję
        kup dostęp
        kup prenumeratę
        wykup dostęp
        wykup subskrypcję
        uzyskaj dostęp
        uzyskaj nieograniczony dostęp
        odblokuj dostęp
        masz już subskrypcję
        masz aktywną subskrypcję
        masz już prenumeratę
        masz już konto
        jesteś prenumeratorem
        jesteś już prenumeratorem
        jesteś naszym prenumeratorem
        nie masz jeszcze
        aby czytać dalej
        aby przeczytać cały
        aby przeczytać całość
        aby kontynuować czytanie
        chcesz czytać dalej
        chcesz przeczytać
        czytaj dalej
        dalsza część artykułu
        dalsza część tekstu
        pozostało jeszcze
        pozostała część artykułu
        pełna treść artykułu
        ten artykuł jest dostępny
        ten artykuł przeczytasz
        ten tekst jest dostępny
        artykuł dostępny tylko
        artykuł dostępny wyłącznie
        treść dostępna tylko
        dostępne tylko dla
        dostępny tylko dla
        tylko dla prenumeratorów
        zaloguj się aby
        zaloguj się by
        zaloguj się lub
        załóż konto
        zyskaj dostęp
        zyskaj pełny dostęp
        wykorzystałeś limit
        wypróbuj cyfrową
        subskrybuj i
      `),
      mark: list(`
        masz już subskrypcję zaloguj się
        masz aktywną subskrypcję zaloguj się
        masz już prenumeratę zaloguj się
        masz już konto zaloguj się
        jesteś prenumeratorem zaloguj się
        jesteś naszym prenumeratorem zaloguj się
        aby czytać dalej
        aby przeczytać cały artykuł
        aby przeczytać cały tekst
        aby kontynuować czytanie
        dalsza część artykułu dostępna
        dalsza część tekstu dostępna
        pełna treść artykułu dostępna
        artykuł dostępny tylko dla subskrybentów
        artykuł dostępny dla prenumeratorów
        artykuł dostępny wyłącznie dla
        dostępne tylko dla zalogowanego użytkownika
        dostępne tylko dla prenumeratorów
        dostępny tylko dla prenumeratorów
        dostępny tylko dla subskrybentów
        kup dostęp i czytaj
        kup subskrypcję i czytaj
        wykup dostęp do
        zyskaj nieograniczony dostęp do
        uzyskaj nieograniczony dostęp do
        zyskaj dostęp do wszystkich
        dostęp do wszystkich artykułów
        możesz zrezygnować w każdej chwili
        wykorzystałeś limit bezpłatnych artykułów
        zaloguj się aby czytać
        zaloguj się aby przeczytać
      `),
      hint: list(`
        kup dostęp
        nieograniczony dostęp
        zaloguj się
        czytać dalej
        zyskaj
        masz już
        dla prenumeratorów
        dla subskrybentów
      `),
    },
    advertisement: {
      line: list(`
        reklama
        reklamy
        ogłoszenie
        ogłoszenia
        advertisement
        artykuł sponsorowany
        materiał sponsorowany
        materiał partnera
        materiał reklamowy
        materiał promocyjny
        materiał partnerski
        materiał zewnętrzny
        tekst sponsorowany
        treść sponsorowana
        wpis sponsorowany
        sponsorowane
        sponsorowany
        promocja
        promowane
        autopromocja
        partner
        partnerzy
        partner materiału
        partner artykułu
        partner serwisu
        współpraca reklamowa
        współpraca partnerska
        link sponsorowany
        linki sponsorowane
        dalszy ciąg artykułu pod reklamą
        dalsza część artykułu pod reklamą
        ciąg dalszy pod reklamą
        ciąg dalszy artykułu pod reklamą
        dalsza część tekstu pod reklamą
        dalszy ciąg materiału pod reklamą
        dalsza część pod materiałem wideo
        dalszy ciąg materiału pod wideo
        dalsza część artykułu pod wideo
        dalsza część artykułu pod materiałem wideo
        reszta artykułu pod reklamą
        dalsza część artykułu pod zdjęciem
        dalszy ciąg tekstu pod zdjęciem
        pomiń reklamę
        zamknij reklamę
        koniec bloku reklamowego
      `),
      start: list(`
        reklama
        artykuł sponsorowany
        materiał sponsorowany
        materiał partnera
        tekst sponsorowany
        sponsorowane przez
        dalszy ciąg artykułu pod
        dalsza część artykułu pod
        dalsza część artykułu znajduje się pod
        dalsza część tekstu pod
        dalsza część tekstu znajduje się pod
        dalszy ciąg tekstu pod
        dalszy ciąg materiału pod
        dalsza część materiału pod
        ciąg dalszy pod
        ciąg dalszy artykułu pod
        reszta artykułu pod
        automatycznie wyświetlimy artykuł
        partnerem materiału jest
        partnerem artykułu jest
        materiał powstał we współpracy
        artykuł powstał we współpracy
        tekst powstał we współpracy
      `),
      mark: list(`
        dalszy ciąg artykułu pod reklamą
        dalszy ciąg artykułu pod materiałem
        dalsza część artykułu pod reklamą
        dalsza część artykułu pod wideo
        dalsza część artykułu pod materiałem wideo
        dalsza część artykułu pod zdjęciem
        dalsza część artykułu znajduje się pod
        dalsza część tekstu pod reklamą
        dalsza część tekstu pod wideo
        dalsza część tekstu znajduje się pod
        ciąg dalszy artykułu pod
        ciąg dalszy pod reklamą
        ciąg dalszy pod materiałem wideo
        reszta artykułu pod materiałem wideo
        reklama automatycznie wyświetlimy artykuł za
        artykuł zawiera linki afiliacyjne
        materiał zawiera linki afiliacyjne
        możemy otrzymać prowizję
        materiał powstał we współpracy z
        artykuł powstał we współpracy z
        dalszy ciąg materiału pod wideo
        dalszy ciąg materiału pod reklamą
      `),
    },
    'related-posts': {
      head: list(`
        czytaj także
        czytaj też
        czytaj również
        czytaj więcej
        czytaj też na
        czytaj w serwisie
        przeczytaj także
        przeczytaj też
        przeczytaj również
        przeczytaj więcej
        przeczytaj następny tekst
        zobacz także
        zobacz też
        zobacz również
        zobacz więcej
        zobacz inne
        sprawdź także
        sprawdź też
        sprawdź również
        sprawdź
        posłuchaj także
        obejrzyj także
        obejrzyj również
        warto przeczytać
        warto zobaczyć
        warto wiedzieć
        powiązane
        powiązane artykuły
        powiązane wpisy
        powiązane posty
        powiązane treści
        powiązane wiadomości
        artykuły powiązane
        treści powiązane
        wiadomości powiązane
        podobne
        podobne artykuły
        podobne wpisy
        podobne tematy
        podobne wiadomości
        podobne posty
        artykuły podobne
        inne artykuły
        inne wiadomości
        inne teksty autora
        inne artykuły autora
        inne artykuły tego autora
        pozostałe artykuły
        pozostałe wiadomości
        pozostałe
        więcej artykułów
        więcej wiadomości
        więcej od autora
        więcej od tego autora
        więcej z tej kategorii
        więcej w tej kategorii
        więcej z działu
        więcej z
        więcej tekstów
        polecamy
        polecane
        polecane artykuły
        polecane dla ciebie
        polecane treści
        polecamy także
        polecamy również
        polecamy też
        polecamy w serwisie
        rekomendowane
        rekomendowane dla ciebie
        rekomendowane artykuły
        rekomendujemy
        może cię zainteresować
        mogą cię zainteresować
        może cię również zainteresować
        mogą cię również zainteresować
        to może cię zainteresować
        to może cię również zainteresować
        może ci się spodobać
        może ci się również spodobać
        może zainteresuje cię także
        zainteresuje cię także
        dla ciebie
        wybrane dla ciebie
        wybrane dla was
        wybór redakcji
        redakcja poleca
        redakcja wybrała
        nie przegap
        nie przeocz
        następny artykuł
        poprzedni artykuł
        następny wpis
        poprzedni wpis
        następny post
        poprzedni post
        z sieci
        przeczytaj źródło
        w tym temacie
        na ten temat
        materiały powiązane
      `),
      start: list(`
        czytaj także
        czytaj też
        czytaj również
        czytaj więcej
        czytaj całość
        czytaj cały
        czytaj tutaj
        przeczytaj także
        przeczytaj też
        przeczytaj również
        przeczytaj więcej
        przeczytaj cały
        zobacz także
        zobacz też
        zobacz również
        zobacz więcej
        zobacz wideo
        zobacz film
        zobacz galerię
        zobacz zdjęcia
        sprawdź także
        sprawdź też
        sprawdź również
        obejrzyj także
        warto przeczytać
        polecamy także
        polecamy również
        polecamy też
        polecamy
        następny artykuł
        poprzedni artykuł
        następny wpis
        poprzedni wpis
        powiązany artykuł
        powiązane artykuły
        więcej na ten temat
        więcej informacji znajdziesz
        więcej przeczytasz
        więcej czytaj
        pisaliśmy o tym
      `),
      mark: list(`
        czytaj więcej na ten temat
        przeczytaj cały artykuł
        przeczytaj także nasz artykuł
        może cię również zainteresować
        mogą cię również zainteresować
        to może cię zainteresować
        więcej informacji znajdziesz na stronie
        więcej wiadomości znajdziesz na
        więcej aktualnych informacji znajdziesz na
        więcej ciekawych informacji znajdziesz
        więcej informacji z kraju i ze świata
      `),
    },
    trending: {
      head: list(`
        najczęściej czytane
        najczęściej oglądane
        najczęściej komentowane
        najczęściej udostępniane
        najchętniej czytane
        najpopularniejsze
        najpopularniejsze artykuły
        najpopularniejsze teksty
        popularne
        popularne artykuły
        popularne wpisy
        popularne teraz
        popularne tematy
        najnowsze
        najnowsze wiadomości
        najnowsze artykuły
        najnowsze informacje
        najnowsze wpisy
        najnowsze newsy
        najnowsze komentarze na forum
        ostatnie wpisy
        ostatnie artykuły
        ostatnio dodane
        ostatnio na portalu
        ostatnie wiadomości
        najważniejsze
        najważniejsze wiadomości
        najważniejsze informacje
        najważniejsze dziś
        najlepsze
        na czasie
        gorące tematy
        gorące
        hity
        hity dnia
        hity internetu
        trendy
        trendujące
        topowe
        top 5
        top 10
        ranking
        temat dnia
        tematy dnia
        wydarzenia dnia
        z ostatniej chwili
        pilne
        dzisiaj
        na topie
        wyróżnione
        w tym tygodniu
        najlepiej oceniane
        przegląd tematów
        teraz czytane
        czytane teraz
        inni czytają teraz
        inni czytali też
      `),
      start: list(`
        najczęściej czytane
        najnowsze wiadomości
        najpopularniejsze
        z ostatniej chwili
        ostatnie wpisy
      `),
    },
    'author-bio': {
      head: list(`
        o autorze
        o autorce
        o autorach
        autor artykułu
        autorka artykułu
        autor wpisu
        biogram
        nota o autorze
        autor publikacji
      `),
      line: list(`
        wszystkie artykuły autora
        wszystkie teksty autora
        zobacz wszystkie artykuły autora
        zobacz profil autora
        zobacz profil
        więcej artykułów autora
        artykuły autora
        dziennikarz i redaktor
        napisz do autora
      `),
      start: list(`
        o autorze
        o autorce
        zobacz wszystkie artykuły
        zobacz wszystkie wpisy
        wszystkie artykuły
        wszystkie wpisy
        wyświetl wszystkie wpisy
        pokaż wszystkie wpisy
        dziennikarz i redaktor
        dziennikarka i redaktorka
        dziennikarz portalu
        dziennikarka portalu
        redaktor portalu
        redaktorka portalu
        absolwent dziennikarstwa
        absolwentka dziennikarstwa
      `),
      mark: list(`
        zobacz wszystkie artykuły autora
        zobacz wszystkie wpisy autora
        zobacz wszystkie wpisy
        wyświetl wszystkie wpisy
        absolwent dziennikarstwa i komunikacji społecznej
        absolwentka dziennikarstwa i komunikacji społecznej
        z wykształcenia dziennikarz
        z wykształcenia dziennikarka
        dziennikarz i redaktor portalu
        dziennikarka i redaktorka portalu
        w redakcji pracuje od
      `),
      hint: list(`
        absolwent dziennikarstwa
        absolwentka dziennikarstwa
        z zamiłowania
        zajmuje się tematyką
        w redakcji
        dziennikarz i redaktor
      `),
    },
    comments: {
      head: list(`
        komentarze
        # komentarze
        # komentarzy
        # komentarz
        komentarze czytelników
        komentarze do artykułu
        dodaj komentarz
        dodaj swój komentarz
        napisz komentarz
        zostaw komentarz
        zostaw odpowiedź
        skomentuj
        skomentuj artykuł
        twój komentarz
        wasze komentarze
        opinie czytelników
        dyskusja
        najnowsze komentarze
        ostatnie komentarze
      `),
      line: list(`
        komentarz
        komentarzy
        treść komentarza
        autor komentarza
        liczba komentarzy
        wyślij komentarz
        opublikuj komentarz
        dodaj opinię
        odpowiedz
        anuluj odpowiedź
        anuluj pisanie odpowiedzi
        cytuj
        zgłoś
        zgłoś naruszenie
        zgłoś komentarz
        zobacz komentarze
        zobacz wszystkie komentarze
        pokaż komentarze
        pokaż wszystkie komentarze
        pokaż więcej komentarzy
        więcej komentarzy
        czytaj komentarze
        brak komentarzy
        nie ma jeszcze komentarzy
        bądź pierwszy
        komentowanie wyłączone
        możliwość komentowania została wyłączona
        zaloguj się aby komentować
        zaloguj się aby dodać komentarz
        imię
        nazwa
        podpis
        nick
        pseudonim
        twoje imię
        witryna internetowa
        strona internetowa
        pola wymagane
        wymagane
        regulamin komentarzy
        zasady komentowania
        od najnowszych
        od najstarszych
        najlepiej oceniane komentarze
      `),
      start: list(`
        dodaj komentarz
        dodaj pierwszy komentarz
        dodając komentarz
        napisz komentarz
        zostaw komentarz
        zostaw odpowiedź
        skomentuj jako
        bądź pierwszym który
        bądź pierwszą osobą
        chcesz dołączyć do dyskusji
        zaloguj się aby dodać
        zaloguj się aby skomentować
        zaloguj się by skomentować
        musisz być zalogowany
        musisz się zalogować
        aby dodać komentarz
        aby komentować
        twój adres e-mail nie zostanie
        twój adres email nie zostanie
        wymagane pola są
        pola wymagane
        zapamiętaj moje dane
        zapisz moje dane
        powiadom mnie
        liczba komentarzy
        komentarze są
        komentarze #
        komentarze publikowane
        redakcja nie ponosi odpowiedzialności
        za treść komentarzy
        portal nie ponosi odpowiedzialności
        twój komentarz
        uwaga twój komentarz
        ta strona używa akismet
        co o tym sądzisz
        co o tym myślicie
        a wy co sądzicie
        przykro nam komentowanie
        w tym miejscu za chwilę pojawią się komentarze
        ładowanie komentarzy
      `),
      mark: list(`
        twój adres e-mail nie zostanie opublikowany
        twój adres email nie zostanie opublikowany
        wymagane pola są oznaczone
        pola których wypełnienie jest wymagane
        zapamiętaj moje dane w tej przeglądarce
        zapisz moje dane adres e-mail
        podczas pisania kolejnych komentarzy
        powiadom mnie o nowych komentarzach
        powiadom mnie o kolejnych komentarzach
        musisz się zalogować aby móc dodać komentarz
        musisz być zalogowany aby
        zaloguj się aby dodać komentarz
        zaloguj się aby skomentować
        bądź pierwszym który skomentuje
        redakcja nie ponosi odpowiedzialności za
        nie ponosi odpowiedzialności za treść komentarzy
        twój komentarz został przekazany do moderacji
        twój komentarz może pojawić się z opóźnieniem
        dodając komentarz oświadczasz że
        komentarze są prywatnymi opiniami
        ta strona używa akismet
        ta strona korzysta z akismet
        dowiedz się jak przetwarzane są dane komentarzy
        dajcie znać w komentarzach
        daj znać w komentarzu
        podzielcie się opinią w komentarzach
        przepisz kod z obrazka
        nie jestem robotem
      `),
      hint: list(`
        twój komentarz
        dodaj komentarz
        pola wymagane
        regulamin
      `),
    },
    navigation: {
      line: list(`
        strona główna
        home
        start
        główna
        menu
        szukaj
        wyszukaj
        wyszukiwarka
        szukaj w serwisie
        zamknij
        zamknij menu
        otwórz menu
        rozwiń
        zwiń
        rozwiń menu
        przejdź do treści
        przejdź do głównej treści
        przejdź do treści głównej
        przejdź do zawartości
        przejdź do menu
        przejdź do stopki
        skocz do treści
        pomiń do treści
        zaloguj
        zaloguj się
        logowanie
        wyloguj
        wyloguj się
        rejestracja
        zarejestruj się
        moje konto
        mój profil
        profil
        konto
        o nas
        o portalu
        o redakcji
        kontakt
        kontakt z redakcją
        zespół
        dla mediów
        reklama w serwisie
        reklama w internecie
        reklamuj się
        współpraca z nami
        kariera
        praca
        oferty pracy
        pomoc
        faq
        mapa strony
        mapa serwisu
        rss
        kanały rss
        archiwum wiadomości
        dalej
        wstecz
        następny
        następna
        następne
        poprzedni
        poprzednia
        poprzednie
        powrót
        wróć
        wróć na górę
        do góry
        na górę
        powrót do góry
        powrót na stronę główną
        więcej
        mniej
        pokaż więcej
        załaduj więcej
        wczytaj więcej
        zobacz wszystkie
        pokaż wszystkie
        wszystkie
        wszystko
        anuluj
        działy
        kategorie serwisu
        serwisy
        wiadomości
        aktualności
        informacje
        newsy
        polska
        kraj
        z kraju
        świat
        ze świata
        europa
        unia europejska
        region
        regiony
        lokalne
        miasto
        polityka
        gospodarka
        biznes
        ekonomia
        finanse
        pieniądze
        giełda
        waluty
        podatki
        prawo
        firma
        nieruchomości
        budownictwo
        handel
        rolnictwo
        energetyka
        przemysł
        transport
        samorząd
        społeczeństwo
        historia
        religia
        kościół
        wojsko
        policja
        kryminalne
        wypadki
        na sygnale
        sport
        piłka nożna
        siatkówka
        koszykówka
        tenis
        żużel
        lekkoatletyka
        sporty zimowe
        inne sporty
        kultura
        rozrywka
        film
        muzyka
        książki
        teatr
        telewizja
        program tv
        seriale
        gwiazdy
        plotki
        show-biznes
        styl życia
        lifestyle
        kobieta
        moda
        uroda
        zdrowie
        dziecko
        rodzina
        dom
        dom i ogród
        kuchnia
        przepisy
        podróże
        turystyka
        pogoda
        horoskop
        horoskopy
        nauka
        edukacja
        szkoła
        technologia
        technologie
        nowe technologie
        tech
        gry
        internet
        motoryzacja
        moto
        auto
        ekologia
        środowisko
        klimat
        opinie
        felietony
        komentarze i opinie
        publicystyka
        wywiady
        wywiad
        reportaże
        reportaż
        analizy
        blogi
        blog
        podcasty
        podcast
        wideo
        video
        galerie
        galeria
        galeria zdjęć
        fotogaleria
        multimedia
        na żywo
        relacja na żywo
        wydarzenia
        kalendarz
        konkursy
        konkurs
        quizy
        forum
        sklep
        nekrologi
        ogłoszenia drobne
        e-wydanie
        wydanie cyfrowe
        premium
        magazyn
        media
        ludzie
        ciekawostki
        koronawirus
        wybory
        wersja mobilna
      `),
      start: list(`
        przejdź do treści
        przejdź do głównej treści
        wróć na stronę główną
        powrót do strony głównej
        wyniki wyszukiwania
        twoja przeglądarka nie obsługuje
        włącz obsługę javascript
        włącz javascript
      `),
      mark: list(`
        przejdź do głównej treści
        wyjdź z wersji mobilnej
        włącz obsługę javascript w przeglądarce
        włącz javascript w swojej przeglądarce
        twoja przeglądarka jest nieaktualna
        używasz przestarzałej wersji przeglądarki
      `),
    },
    copyright: {
      line: list(`
        wszelkie prawa zastrzeżone
        wszystkie prawa zastrzeżone
        prawa zastrzeżone
        copyright
        prawa autorskie
        polityka prywatności
        polityka cookies
        polityka plików cookies
        polityka cookie
        polityka bezpieczeństwa
        cookies
        prywatność
        rodo
        ochrona danych osobowych
        dane osobowe
        klauzula informacyjna
        regulamin
        regulaminy
        regulamin serwisu
        regulamin portalu
        regulamin forum
        warunki korzystania
        zasady korzystania
        nota prawna
        informacje prawne
        informacje o nadawcy
        wydawca
        stopka redakcyjna
        impressum
        licencje
        deklaracja dostępności
        dostępność
        zastrzeżenia prawne
        polityka bezpieczeństwa i cookies
      `),
      start: list(`
        copyright
        ©
        wszelkie prawa zastrzeżone
        wszystkie prawa zastrzeżone
        materiał chroniony prawem autorskim
        artykuł chroniony prawem autorskim
        kopiowanie zabronione
        kopiowanie i rozpowszechnianie
        dalsze rozpowszechnianie
        rozpowszechnianie i kopiowanie
        zabrania się kopiowania
        wydawcą jest
        issn
        polityka prywatności
        nip
        projekt i wykonanie
      `),
      mark: list(`
        wszelkie prawa zastrzeżone
        wszystkie prawa zastrzeżone
        materiał chroniony prawem autorskim
        dalsze rozpowszechnianie artykułu za zgodą
        dalsze rozpowszechnianie artykułu tylko za zgodą
        rozpowszechnianie artykułu za zgodą wydawcy
        kopiowanie i rozpowszechnianie bez zgody
        kopiowanie bez zgody redakcji zabronione
        bez pisemnej zgody wydawcy
        bez zgody wydawcy zabronione
        bez zgody redakcji zabronione
        eksploracja tekstów i danych
        zwielokrotnianie w celu eksploracji tekstów
      `),
      hint: list(`
        copyright
        prawa zastrzeżone
        prawem autorskim
        za zgodą wydawcy
        issn
        ©
      `),
    },
    other: {
      line: list(`
        ładowanie
        trwa ładowanie
        proszę czekać
        wystąpił błąd
        treść niedostępna
      `),
    },
  },
  names: {
    by: list(`
      autor
      autorka
      autorzy
      przez
      napisał
      napisała
      opracował
      opracowała
      oprac
      opracowanie
      tekst
      rozmawiał
      rozmawiała
      opublikowane przez
      dodane przez
      red
    `),
    and: list(`
      i
      oraz
      z
    `),
    roles: list(`
      dziennikarz
      dziennikarka
      dziennikarze
      redaktor
      redaktorka
      redaktorzy
      redaktor naczelny
      redaktor naczelna
      zastępca redaktora naczelnego
      redaktor prowadzący
      redaktor prowadząca
      redaktor działu
      sekretarz redakcji
      redakcja
      reporter
      reporterka
      korespondent
      korespondentka
      specjalny wysłannik
      nasz korespondent
      publicysta
      publicystka
      felietonista
      felietonistka
      komentator
      komentatorka
      krytyk
      krytyczka
      recenzent
      recenzentka
      fotoreporter
      fotoreporterka
      fotograf
      wydawca
      wydawczyni
      autor
      autorka
      współpracownik
      współpracowniczka
      stażysta
      stażystka
      tłumacz
      tłumaczka
      prezenter
      prezenterka
      analityk
      ekspert
      ekspertka
      ekonomista
      prof
      dr
      dr hab
      pap
    `),
  },
  published: list(`
    opublikowano
    opublikowany
    opublikowane
    opublikowana
    opublikowano dnia
    data publikacji
    publikacja
    dodano
    dodano dnia
    dodane
    data dodania
    data
    utworzono
    data utworzenia
  `),
  modified: list(`
    aktualizacja
    zaktualizowano
    zaktualizowany
    zaktualizowane
    data aktualizacji
    ostatnia aktualizacja
    ostatnio zaktualizowano
    ostatnia modyfikacja
    zmodyfikowano
    zmieniono
    akt
  `),
  relative: {
    ago: list(`
      # @ temu
      około # @ temu
      ok # @ temu
      ponad # @ temu
      przed # @
    `),
    units: {
      second: words(`sekunda sekundę sekundy sekund sek s`),
      minute: words(`minuta minutę minuty minut min m`),
      hour: words(`godzina godzinę godziny godzin godz h`),
      day: words(`dzień dni dnia d`),
      week: words(`tydzień tygodnie tygodni tyg`),
      month: words(`miesiąc miesiące miesięcy mies`),
      year: words(`rok lata lat roku`),
    },
    one: words(`jeden jedną jedna`),
    now: list(`
      teraz
      przed chwilą
      chwilę temu
      w tej chwili
    `),
    today: list(`
      dziś
      dzisiaj
    `),
    yesterday: list(`
      wczoraj
    `),
  },
}
